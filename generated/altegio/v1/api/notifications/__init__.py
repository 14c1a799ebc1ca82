# Generated; do not edit.

"""Functions of the tag notifications, a module for each operation."""
