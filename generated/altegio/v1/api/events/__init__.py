# Generated; do not edit.

"""Functions of the tag events, a module for each operation."""
