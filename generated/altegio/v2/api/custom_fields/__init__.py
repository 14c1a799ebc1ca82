# Generated from openapi/b2b-v2.yaml by `make regenerate`: edit overrides/.

"""Functions of the tag custom_fields, a module for each operation."""
