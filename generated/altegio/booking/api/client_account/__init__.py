# Generated; do not edit.

"""Functions of the tag client_account, a module for each operation."""
