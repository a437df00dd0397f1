"""One meeting as a form, and the reason why it is called off."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kisdesk.domain.meetings import MeetingDraft, MeetingRow
from kisdesk.domain.rows import ActivityRow
from kisdesk.errors import Problem
from kisdesk.services.activities import list_activities
from kisdesk.services.meetings import (
    cancel_meeting,
    check_meeting,
    draft_of,
    move_meeting,
    save_meeting,
)
from kisdesk.ui.activities.calendar.words import hours_text
from kisdesk.ui.context import UiContext
from kisdesk.ui.dates import format_day_heading
from kisdesk.ui.records.record_dialog import RecordDialog
from kisdesk.ui.widgets.choices import ChoiceBox
from kisdesk.ui.widgets.date_edit import DateEdit
from kisdesk.ui.widgets.line_edit import LineEdit
from kisdesk.ui.widgets.time_edit import TimeEdit

ONLY_THIS, FOLLOWING = "only_this", "following"


class MeetingDialog(RecordDialog):
    """Enters a single new meeting, or changes one; ``meeting_id`` holds the one saved."""

    series_wanted = Signal(object)
    """The ``MeetingDraft`` whose day and hours a whole series is to begin with."""

    def __init__(
        self,
        context: UiContext,
        draft: MeetingDraft | None = None,
        meeting: MeetingRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("New meeting") if meeting is None else self.tr("Change the meeting")
        save_text = self.tr("Add the meeting") if meeting is None else self.tr("Save the changes")
        subtitle = "" if meeting is None else meeting.activity
        super().__init__(context, title, subtitle, parent, save_text=save_text)
        self.meeting = meeting
        self.meeting_id = None if meeting is None else meeting.id
        shown = draft_of(meeting) if meeting is not None else draft
        assert shown is not None
        self._activities = {str(a.id): a for a in list_activities(context.today())}
        if meeting is None:
            choices = [(key, a.name) for key, a in self._activities.items()]
            box = ChoiceBox(choices, allow_empty=False)
            self.add_field("activity_id", self.tr("Activity"), box, wide=True)
            box.value_changed.connect(self._on_activity)
            self.set_rare_action(self.tr("Plan a series instead…"))
            self.rare_action_triggered.connect(self._on_series)
        self.add_field("day", self.tr("Day"), DateEdit(clock=context.today))
        self.add_field("starts_at", self.tr("From"), TimeEdit())
        self.add_field("ends_at", self.tr("To"), TimeEdit())
        if meeting is not None and meeting.series_id is not None:
            scopes = [
                (ONLY_THIS, self.tr("this meeting only")),
                (FOLLOWING, self.tr("this one and all that follow")),
            ]
            box = ChoiceBox(scopes, allow_empty=False)
            self.add_field("scope", self.tr("Day and hours of"), box, wide=True)
        usual = self.tr("Empty means that of the activity.")
        self.add_field("leader", self.tr("Leader"), LineEdit(), note=usual)
        self.add_field("room", self.tr("Room"), LineEdit(), note=usual)
        self.add_field("topic", self.tr("Topic"), LineEdit(), wide=True)
        values: dict[str, object] = {
            "activity_id": str(shown.activity_id),
            "day": shown.day,
            "starts_at": shown.starts_at,
            "ends_at": shown.ends_at,
            "scope": ONLY_THIS,
            "leader": shown.leader,
            "room": shown.room,
            "topic": shown.topic,
        }
        self.set_values({name: values[name] for name in self.form.names()})
        self._on_activity()
        self.form.field("activity_id" if meeting is None else "day").editor.setFocus()

    def draft(self) -> MeetingDraft:
        """What was typed."""
        values = self.form.values()
        activity_id = self.meeting.activity_id if self.meeting else int(str(values["activity_id"]))
        day, starts_at, ends_at = values["day"], values["starts_at"], values["ends_at"]
        return MeetingDraft(
            activity_id=activity_id,
            day=day if isinstance(day, date) else None,
            starts_at=starts_at if isinstance(starts_at, int) else None,
            ends_at=ends_at if isinstance(ends_at, int) else None,
            leader=str(values["leader"]),
            room=str(values["room"]),
            topic=str(values["topic"]),
        )

    def check(self) -> Sequence[Problem]:
        return check_meeting(self.draft(), self.meeting_id)

    def save(self) -> None:
        draft = self.draft()
        if self.meeting is not None and self.form.values().get("scope") == FOLLOWING:
            assert draft.day is not None
            assert draft.starts_at is not None
            assert draft.ends_at is not None
            before = draft_of(self.meeting)
            moved = replace(before, day=draft.day, starts_at=draft.starts_at, ends_at=draft.ends_at)
            if moved != before:
                move_meeting(self.meeting.id, draft.day, draft.starts_at, draft.ends_at, True)
            if moved == draft:
                return
        self.meeting_id = save_meeting(draft, self.meeting_id)

    def _on_series(self) -> None:
        draft = self.draft()
        self.discard()
        self.series_wanted.emit(draft)

    def _on_activity(self) -> None:
        """The usual leader and room of the activity are shown as examples."""
        if self.meeting is not None:
            activity: ActivityRow | None = self._activities.get(str(self.meeting.activity_id))
        else:
            activity = self._activities.get(str(self.form.values()["activity_id"]))
        for name in ("leader", "room"):
            editor = self.form.field(name).editor
            assert isinstance(editor, LineEdit)
            editor.setPlaceholderText(getattr(activity, name) if activity is not None else "")


class CancelDialog(RecordDialog):
    """Asks why a meeting is called off; it stays in the calendar, struck through."""

    def __init__(
        self, context: UiContext, meeting: MeetingRow, parent: QWidget | None = None
    ) -> None:
        when = (
            f"{format_day_heading(meeting.day)}, {hours_text(meeting.starts_at, meeting.ends_at)}"
        )
        super().__init__(
            context,
            self.tr("Why is this meeting called off?"),
            f"{meeting.activity}  ·  {when}",
            parent,
            save_text=self.tr("Call off"),
        )
        self.meeting = meeting
        self.cancelled: tuple[int, ...] = ()
        self.add_field("reason", self.tr("Reason"), LineEdit(), wide=True)
        if meeting.series_id is not None:
            scopes = [
                (ONLY_THIS, self.tr("this meeting only")),
                (FOLLOWING, self.tr("this one and all that follow")),
            ]
            self.add_field(
                "scope", self.tr("Which"), ChoiceBox(scopes, allow_empty=False), wide=True
            )
            self.set_values({"scope": ONLY_THIS})
        self.form.field("reason").editor.setFocus()

    def check(self) -> Sequence[Problem]:
        if str(self.form.values()["reason"]).strip():
            return ()
        return [Problem("reason", "cancel_reason_missing")]

    def save(self) -> None:
        values = self.form.values()
        following = values.get("scope") == FOLLOWING
        self.cancelled = cancel_meeting(self.meeting.id, str(values["reason"]), following)
