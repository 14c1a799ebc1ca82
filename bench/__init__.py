"""Measures this client beside what a user would take instead; see README.md."""
