# Generated; do not edit.

"""Functions of the tag services, a module for each operation."""
