# Generated from openapi/developers.yaml by `make regenerate`: edit overrides/.

"""Functions of the tag dictionaries, a module for each operation."""
