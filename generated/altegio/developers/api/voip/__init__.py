# Generated from openapi/developers.yaml by `make regenerate`; do not edit.

"""Functions of the tag voip, a module for each operation."""
