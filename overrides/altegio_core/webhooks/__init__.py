"""What the server sends of itself: read, proved to come from it, and subscribed to."""
