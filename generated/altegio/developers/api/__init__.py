# Generated; do not edit.

"""Functions of the API developers: a package for each tag, a module for each operation."""
