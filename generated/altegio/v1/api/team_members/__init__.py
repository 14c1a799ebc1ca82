# Generated; do not edit.

"""Functions of the tag team_members, a module for each operation."""
