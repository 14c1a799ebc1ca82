# Generated; do not edit.

"""Functions of the API v1: a package for each tag, a module for each operation."""
