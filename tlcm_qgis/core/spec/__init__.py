"""What both halves read: parameters, messages, errors and the forms of the files. Standard library only, Python 3.9."""
