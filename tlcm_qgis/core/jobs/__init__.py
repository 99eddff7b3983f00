"""One module an algorithm: ``run(parameters, context)`` wires the steps to files."""
