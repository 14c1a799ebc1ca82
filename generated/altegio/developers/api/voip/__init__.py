# Generated from openapi/developers.yaml by `make regenerate`: edit overrides/.

"""Functions of the tag voip, a module for each operation."""
