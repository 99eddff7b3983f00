"""Everything around the worker process: where its environment lies, how it is made, how a job is run in it."""
