# Generated from openapi/b2b-v2.yaml; do not edit.

"""Functions of the tag tags, a module for each operation."""
