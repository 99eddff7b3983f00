"""The one training loop: it carries every network, whatever the shape of its inputs."""
