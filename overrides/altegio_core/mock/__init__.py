"""A server on this machine that answers as the description says, for tests of what calls the API."""
