"""The numbered steps that bring a data file to today's tables.

SQL only, never edited once released.
"""

from kisdesk.models.migrations import (
    step_0001,
    step_0001_search,
    step_0002,
    step_0003_activities,
    step_0003_attendance,
    step_0003_outcomes,
    step_0003_papers,
    step_0003_psu,
    step_0004_backups,
    step_0004_history,
    step_0004_privacy,
    step_0004_retention,
    step_0004_rights,
)
from kisdesk.storage.migrations import Migration

MIGRATIONS = (
    Migration(1, "first tables", step_0001.SQL + step_0001_search.SQL),
    Migration(2, "list of verified copies", step_0002.SQL),
    Migration(
        3,
        "activities, papers",
        step_0003_activities.SQL
        + step_0003_attendance.SQL
        + step_0003_psu.SQL
        + step_0003_outcomes.SQL
        + step_0003_papers.SQL,
    ),
    Migration(
        4,
        "history of acts, rights, copies, duties towards people",
        step_0004_history.SQL
        + step_0004_rights.SQL
        + step_0004_backups.SQL
        + step_0004_privacy.SQL
        + step_0004_retention.SQL,
    ),
)
