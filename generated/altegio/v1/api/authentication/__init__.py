# Generated; do not edit.

"""Functions of the tag authentication, a module for each operation."""
