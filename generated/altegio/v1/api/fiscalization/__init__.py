# Generated from openapi/b2b-v1.yaml; do not edit.

"""Functions of the tag fiscalization, a module for each operation."""
