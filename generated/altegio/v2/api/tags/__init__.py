# Generated; do not edit.

"""Functions of the tag tags, a module for each operation."""
