# Generated; do not edit.

"""Functions of the tag locations, a module for each operation."""
