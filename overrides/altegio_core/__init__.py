"""The hand-written runtime the generated package stands on. Nothing in here knows an endpoint."""
