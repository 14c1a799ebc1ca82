# Generated from openapi/developers.yaml by `make regenerate`; do not edit.

"""Functions of the tag dictionaries, a module for each operation."""
