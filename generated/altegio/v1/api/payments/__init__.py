# Generated; do not edit.

"""Functions of the tag payments, a module for each operation."""
