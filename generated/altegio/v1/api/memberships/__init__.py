# Generated; do not edit.

"""Functions of the tag memberships, a module for each operation."""
