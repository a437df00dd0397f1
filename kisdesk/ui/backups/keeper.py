"""Looks after the copies of the open file: sticks that come and go, copies in the background."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from kisdesk.domain.rights import Right
from kisdesk.errors import UserError
from kisdesk.progress import Progress
from kisdesk.services import session as sessions
from kisdesk.services.backup_places import has_changed_since
from kisdesk.services.backups import BackupRow
from kisdesk.services.copy_habits import StickWay, set_stick_way, stick_way
from kisdesk.services.copy_offers import CopyTarget, copy_to_target, list_targets
from kisdesk.services.rights import has_right
from kisdesk.services.volumes import Volume
from kisdesk.ui.backups.notice import NoticeBar
from kisdesk.ui.backups.status_progress import StatusProgress
from kisdesk.ui.backups.watch import VolumeWatch, identity
from kisdesk.ui.backups.words import counts_words, describe_backup
from kisdesk.ui.context import UiContext
from kisdesk.ui.jobs import Job, JobRunner
from kisdesk.ui.widgets.buttons import ButtonKind


@dataclass(frozen=True)
class _Found:
    """What a look found out about sticks that were just put in."""

    came: tuple[CopyTarget, ...]
    wanted: tuple[str, ...]
    """Remembered sticks, by name."""
    is_known_one_in: bool
    has_changed: bool


class BackupKeeper(QObject):
    """Tells by the notice bar, copies in a thread of its own, and disturbs nobody who works.

    The jobs of the window are not used for that: a slow stick would keep a print waiting. While
    the window is locked nothing is told; a stick that copies by itself does so all the same, since
    what is written is encrypted.
    """

    backup_made = Signal(object)
    """A BackupRow."""
    choice_wanted = Signal(str)
    """Open the dialog of copies; the key of the place to begin with, or nothing."""

    def __init__(
        self, context: UiContext, notice: NoticeBar, progress: StatusProgress, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context, self._notice, self._progress = context, notice, progress
        self.watch = VolumeWatch(context.list_volumes, self)
        self.runner = JobRunner(self)
        self._job: Job | None = None
        self._target: CopyTarget | None = None
        self._is_locked = False
        self._waiting: tuple[Volume, ...] = ()
        self._told_of = ""
        self.watch.arrived.connect(self._on_arrived)
        self.watch.left.connect(self._on_left)
        notice.action_triggered.connect(self._on_action)

    @property
    def is_copying(self) -> bool:
        """Whether a copy is being made in the background."""
        return self._job is not None

    @property
    def job(self) -> Job | None:
        """The copy that is being made."""
        return self._job

    def start(self) -> None:
        """Watch from now on, if the worker at the desk may make copies of this file."""
        if not sessions.current().is_read_only and has_right(Right.BACK_UP):
            self.watch.start()

    def stop(self) -> None:
        """Watch no more and stop a copy; nothing half made is left. Before the file closes."""
        self.watch.stop()
        self.runner.cancel_and_wait()

    def set_locked(self, *, locked: bool) -> None:
        """Tell nothing while the window is locked; what came meanwhile is told afterwards."""
        self._is_locked = locked
        if not locked and self._waiting:
            waiting, self._waiting = self._waiting, ()
            self._look_at(waiting)

    def copy(self, target: CopyTarget, *, remember: bool = False) -> None:
        """Copy to this place in the background."""
        if self._job is not None:
            return
        volumes = self.watch.volumes

        def work(progress: Progress) -> object:
            return copy_to_target(target, remember=remember, volumes=volumes, progress=progress)

        self._target = target
        self._notice.dismiss()
        job = self._job = self.runner.start(work)
        words = self.tr("Copy to {place}").format(place=target.label)
        self._progress.watch(job, words)
        job.succeeded.connect(self._on_made)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        job.finished.connect(self._on_finished)

    # Sticks ---------------------------------------------------------------------------------

    def _on_arrived(self, volumes: Sequence[Volume]) -> None:
        sticks = tuple(v for v in volumes if v.is_removable)
        if sticks:
            self._look_at(sticks)

    def _look_at(self, sticks: tuple[Volume, ...]) -> None:
        """Find out what is known of them, outside the window's thread."""
        present = self.watch.volumes
        ids = {identity(stick) for stick in sticks}

        def work(_: Progress) -> object:
            targets = list_targets(present)
            came = tuple(t for t in targets if t.volume is not None and identity(t.volume) in ids)
            sticks = [t for t in targets if t.place is not None and t.place.is_stick]
            labels = tuple(stick.label for stick in sticks)
            is_in = any(stick.path is not None for stick in sticks)
            last = came[0].place.last_copy if len(came) == 1 and came[0].place else None
            return _Found(came, labels, is_in, has_changed_since(last))

        job = self.runner.start(work)
        job.succeeded.connect(self._on_looked)
        job.failed.connect(self._on_look_failed)

    def _on_looked(self, found: _Found) -> None:
        known = [target for target in found.came if target.place is not None]
        if len(known) == 1 and self._way(known[0]) is StickWay.BY_ITSELF and found.has_changed:
            self.copy(known[0])
        elif self._is_locked:
            self._waiting = tuple(t.volume for t in found.came if t.volume is not None)
        elif not self.is_copying:
            self._tell(known, [t for t in found.came if t.place is None], found)

    def _tell(self, known: list[CopyTarget], strange: list[CopyTarget], found: _Found) -> None:
        strange = [t for t in strange if self._way(t) is not StickWay.NOT_FOR_COPIES]
        if len(known) + len(strange) > 1 and known:
            names = ", ".join(target.label for target in (*known, *strange))
            self._say(
                self.tr("%n stick(s) are in.", "", len(known) + len(strange)), names,
                [("choose", self.tr("Choose one for the copy…"), "primary")],
            )  # fmt: skip
        elif known:
            self._tell_of_known(known[0], has_changed=found.has_changed)
        elif strange and not found.is_known_one_in:  # else it is there for something else
            self._tell_of_strange(strange[0], found.wanted)

    def _tell_of_known(self, target: CopyTarget, *, has_changed: bool) -> None:
        self._target = target
        title = self.tr("Stick {name} is in.").format(name=target.label)
        if has_changed:
            self._say(title, self.tr("A copy takes a moment; you can go on working."),
                      [("copy", self.tr("Make a copy"), "primary")])  # fmt: skip
        else:
            self._say(title, self.tr("The copy on it is up to date: nothing was changed since."))

    def _tell_of_strange(self, target: CopyTarget, wanted: tuple[str, ...]) -> None:
        self._target = target
        actions: list[tuple[str, str, ButtonKind]] = [
            ("never", self.tr("Not for copies"), "secondary"),
            ("remember", self.tr("Make a copy and remember it"), "primary"),
        ]
        if wanted:
            title = self.tr("This is stick {name}, not {wanted}.")
            text = self.tr("So far the copies go to {wanted}.")
            names = ", ".join(wanted)
            self._say(title.format(name=target.label, wanted=names),
                      text.format(wanted=names), actions)  # fmt: skip
        else:
            title = self.tr("Stick {name} is in.").format(name=target.label)
            text = self.tr("Should it hold copies of the club's file? They are encrypted.")
            self._say(title, text, actions)

    def _on_left(self, volumes: Sequence[Volume]) -> None:
        gone = {identity(volume) for volume in volumes}
        self._waiting = tuple(v for v in self._waiting if identity(v) not in gone)
        if self._told_of in gone and not self.is_copying:
            self._notice.dismiss()

    def _say(
        self,
        text: str,
        second: str = "",
        actions: Sequence[tuple[str, str, ButtonKind]] = (),
        *,
        icon: str = "usb",
        tone: str = "accent",
    ) -> None:
        volume = self._target.volume if self._target is not None else None
        self._told_of = identity(volume) if volume is not None else ""
        self._notice.say(text, second, actions, icon=icon, tone=tone)

    @staticmethod
    def _way(target: CopyTarget) -> StickWay | None:
        return stick_way(target.volume.volume_id) if target.volume is not None else None

    def _on_action(self, key: str) -> None:
        target = self._target
        if key == "choose":
            self._notice.dismiss()
            self.choice_wanted.emit("")
        elif target is None:
            return
        elif key == "copy":
            self.copy(target)
        elif key in {"remember", "retry"}:
            self.copy(target, remember=target.place is None)
        elif key == "never":
            self._notice.dismiss()
            if target.volume is not None:
                with suppress(UserError):  # then the question comes again
                    set_stick_way(target.volume.volume_id, StickWay.NOT_FOR_COPIES)

    # Copies ---------------------------------------------------------------------------------

    def _on_made(self, row: object) -> None:
        assert isinstance(row, BackupRow)
        title = self.tr("The copy on {place} is made and verified.").format(place=row.place_label)
        counts = counts_words(row.people, row.contracts)
        out = self.tr("The stick may be pulled out.") if row.volume_id else ""
        self._say(title, f"{counts}. {out}".strip(), icon="shield-check", tone="green")
        self.backup_made.emit(row)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        words = describe_backup(error)
        self._say(
            words.what, f"{words.safe} {words.next_step}".strip(),
            [("retry", self.tr("Try again"), "secondary")], icon="circle-alert", tone="red",
        )  # fmt: skip
        self._told_of = ""  # it stays when the stick is gone: that may be what it is about

    def _on_cancelled(self) -> None:
        text = self.tr("The copy was stopped.")
        self._say(text, self.tr("Earlier copies are as they were."), icon="info", tone="text2")

    def _on_finished(self) -> None:
        self._job = None

    def _on_look_failed(self, error: Exception) -> None:
        """What could not be found out is not told; the dialog of copies will say why."""
        if not isinstance(error, UserError):
            raise error
