"""The groups of the recovery key while they are copied from the sheet."""

from kisdesk.storage.recovery import (
    ALPHABET,
    GROUP_COUNT,
    GROUP_LENGTH,
    is_group_right,
    split_recovery_key,
)

__all__ = ["ALPHABET", "GROUP_COUNT", "GROUP_LENGTH", "is_group_right", "split_recovery_key"]
