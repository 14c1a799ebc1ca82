# Generated; do not edit.

"""Functions of the tag schedule, a module for each operation."""
