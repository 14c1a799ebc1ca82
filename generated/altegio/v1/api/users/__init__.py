# Generated; do not edit.

"""Functions of the tag users, a module for each operation."""
