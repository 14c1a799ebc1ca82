# Generated; do not edit.

"""Functions of the tag utilities, a module for each operation."""
