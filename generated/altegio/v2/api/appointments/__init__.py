# Generated from openapi/b2b-v2.yaml; do not edit.

"""Functions of the tag appointments, a module for each operation."""
