# Generated; do not edit.

"""Functions of the API booking: a package for each tag, a module for each operation."""
