"""A network that learned on images of one sensor is adapted to those of another (methods/lovecs.md)."""
