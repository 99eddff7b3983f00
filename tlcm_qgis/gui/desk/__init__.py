"""The desk: the dock in which an analyst works from the first image to the report."""
