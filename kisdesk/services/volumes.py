"""Disks and sticks that are in the computer now, for whoever may not ask the system itself."""

from kisdesk.storage.volumes import Volume, VolumeProvider, list_volumes, volume_of

__all__ = ["Volume", "VolumeProvider", "list_volumes", "volume_of"]
