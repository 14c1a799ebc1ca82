# Generated from openapi/b2b-v2.yaml; do not edit.

"""Functions of the API v2: a package for each tag, a module for each operation."""
