# Generated from openapi/b2b-v1.yaml by `make regenerate`: edit overrides/.

"""Functions of the tag loyalty_programs, a module for each operation."""
