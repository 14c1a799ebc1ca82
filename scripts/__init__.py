"""The regeneration pipeline: one file per stage, run by ``python -m scripts.regenerate``."""
