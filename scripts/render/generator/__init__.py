"""openapi-python-client: reading a description with its parser, and what is asked of the objects it makes."""
