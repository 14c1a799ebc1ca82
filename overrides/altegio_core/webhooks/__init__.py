"""Webhooks: reading them, verifying where they come from, and subscribing to them."""
