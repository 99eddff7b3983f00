"""Where a label would help a map series most."""
