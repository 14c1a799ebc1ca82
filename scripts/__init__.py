"""The regeneration pipeline, a room per step: spec ← diff ← compat ← shape ← render ← update ← commands."""
