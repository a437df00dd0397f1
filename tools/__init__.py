"""Jobs of a developer. ``python -m tools.dev help`` lists them; none of this ships."""
