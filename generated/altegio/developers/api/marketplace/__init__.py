# Generated from openapi/developers.yaml by `make regenerate`: edit overrides/.

"""Functions of the tag marketplace, a module for each operation."""
