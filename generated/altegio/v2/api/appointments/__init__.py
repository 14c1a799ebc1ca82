# Generated; do not edit.

"""Functions of the tag appointments, a module for each operation."""
