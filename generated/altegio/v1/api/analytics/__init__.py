# Generated; do not edit.

"""Functions of the tag analytics, a module for each operation."""
