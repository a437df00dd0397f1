"""The top of a person's card: name, state, key facts, strips with what to do."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QSizePolicy, QVBoxLayout, QWidget

from kisdesk.domain.identifiers import print_phone
from kisdesk.domain.pesel import mask_pesel
from kisdesk.domain.polish import long_date
from kisdesk.domain.rights import Right
from kisdesk.domain.rows import ParticipantCard
from kisdesk.services.papers.registry import Scope
from kisdesk.ui.papers.menu import add_papers
from kisdesk.ui.participants.editors import short_label
from kisdesk.ui.participants.notices import Notice, notices_of
from kisdesk.ui.participants.words import born_text, current_contract, state_text, state_tone
from kisdesk.ui.role_words import need
from kisdesk.ui.widgets.buttons import Button, IconButton
from kisdesk.ui.widgets.flow import FlowLayout
from kisdesk.ui.widgets.labels import ElidedText, Text
from kisdesk.ui.widgets.panel import columns
from kisdesk.ui.widgets.pill import Pill
from kisdesk.ui.widgets.strip import Strip

SHOWN_STRIPS = 2


class CardHead(QWidget):
    """Says with ``wanted`` what somebody asks for: key and payload as for the pages."""

    wanted = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._card: ParticipantCard | None = None
        self._today = date.min
        self._narrow = False
        self._all_strips = False
        self.name_label = ElidedText("", "title24")
        self.name_label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.state_pill = Pill("", "green")
        self.more_button = IconButton("ellipsis", self.tr("More actions"), outlined=True)
        self.state_button = Button(self.tr("Change the state…"))
        self.contract_button = Button(self.tr("New contract"), "primary", "file-plus-2")
        self.print_button = Button(self.tr("Print…"), icon="printer", trailing_icon="chevron-down")
        self.print_button.setToolTip(self.tr("Papers of this person"))
        need(self.state_button, Right.CHANGE)
        need(self.contract_button, Right.CHANGE)
        need(self.print_button, Right.SEE_SPECIAL)
        self.print_button.clicked.connect(self._on_print)
        self.more_button.clicked.connect(self._on_more)
        self.state_button.clicked.connect(lambda: self.wanted.emit("edit", "state"))
        self.contract_button.clicked.connect(lambda: self.wanted.emit("new_contract", None))
        self._name = columns(
            self.name_label, 4, self.state_pill, None,
            self.more_button, self.state_button, self.print_button, self.contract_button,
        )  # fmt: skip
        self.eye = IconButton("eye", self.tr("Show the PESEL number"), size=24)
        self.eye.clicked.connect(self._on_eye)
        self._shows_pesel = False
        self.facts = QWidget()
        self._facts_layout = FlowLayout(self.facts, gap=4)
        self._strips_layout = QVBoxLayout()
        self._strips_layout.setContentsMargins(0, 0, 0, 0)
        self._strips_layout.setSpacing(6)
        self.strips: list[Strip] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._name)
        layout.addSpacing(4)
        layout.addWidget(self.facts)
        layout.addSpacing(10)
        layout.addLayout(self._strips_layout)

    def show_card(self, card: ParticipantCard, today: date) -> None:
        """Show a person; another one has the PESEL masked again."""
        if self._card is None or self._card.id != card.id:
            self._set_eye(opened=False)
            self._all_strips = False
        self._card, self._today = card, today
        self.name_label.setText(card.name)
        self.state_pill.set_text(state_text(card.state, card.draft.sex), state_tone(card.state))
        self._show_facts()
        self._show_strips()

    def set_narrow(self, narrow: bool) -> None:
        """Fold the strips into one where the place is short."""
        self._narrow = narrow
        if self._card is not None:
            self._show_strips()

    def hide_pesel(self) -> None:
        """Show only the last digits until somebody asks again."""
        if self._card is not None and self._shows_pesel:
            self._set_eye(opened=False)
            self._show_facts()

    def fact_texts(self) -> list[str]:
        """The key facts in words, as shown."""
        items = (self._facts_layout.itemAt(i) for i in range(self._facts_layout.count()))
        shown = (item.widget() for item in items if item is not None)
        return [w.text() for w in shown if isinstance(w, Text) and w.text() != "·"]

    def _show_facts(self) -> None:
        assert self._card is not None
        draft = self._card.draft
        self.eye.setParent(None)
        while self._facts_layout.count():
            item = self._facts_layout.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None and widget is not self.eye:
                widget.hide()
                widget.deleteLater()
        groups: list[list[QWidget]] = []
        if born := born_text(draft.born_on, self._today):
            groups.append([Text(born, "label")])
        if draft.pesel:
            number = draft.pesel if self._shows_pesel else mask_pesel(draft.pesel)
            pesel = Text(self.tr("PESEL {number}").format(number=number), "label")
            groups.append([pesel, self.eye])
        elif draft.document_kind is not None:
            document = f"{short_label(draft.document_kind)} {draft.document_number}".strip()
            groups.append([Text(document, "label")])
        if draft.phone:
            phone = self.tr("tel. {number}").format(number=print_phone(draft.phone))
            groups.append([Text(phone, "label")])
        if draft.is_homeless:
            groups.append([Text(self.tr("no fixed abode"), "label")])
        if self._card.joined_on is not None:
            since = long_date(self._card.joined_on)
            groups.append([Text(self.tr("in the club since {day}").format(day=since), "label")])
        for place, widgets in enumerate(groups):
            if place:
                widgets.insert(0, Text("·", "hint"))
            for widget in widgets:
                if isinstance(widget, Text):
                    widget.setMinimumHeight(24)
                self._facts_layout.addWidget(widget)
                widget.show()
        self._facts_layout.invalidate()
        self.facts.updateGeometry()

    def _show_strips(self) -> None:
        assert self._card is not None
        for strip in self.strips:
            self._strips_layout.removeWidget(strip)
            strip.hide()
            strip.deleteLater()
        notices = notices_of(self._card, self._today)
        limit = 1 if self._narrow else SHOWN_STRIPS
        shown = notices if self._all_strips else notices[:limit]
        self.strips = [self._strip(notice) for notice in shown]
        hidden = len(notices) - len(shown)
        if hidden and self.strips:
            more = self.tr("and %n more remark(s)", "", hidden)
            self.strips[-1].add_action("all_strips", more)
        for strip in self.strips:
            self._strips_layout.addWidget(strip)

    def _strip(self, notice: Notice) -> Strip:
        second = "" if self._narrow and notice.tone != "grey" else notice.second
        strip = Strip(notice.text, second, notice.tone)
        if notice.action:
            strip.add_action(notice.action, notice.action_text)
        strip.setProperty("notice_key", notice.key)
        strip.action_triggered.connect(lambda action, notice=notice: self._on_strip(action, notice))
        return strip

    def _on_strip(self, action: str, notice: Notice) -> None:
        assert self._card is not None
        if action == "all_strips":
            self._all_strips = True
            self._show_strips()
            return
        targets: dict[str, tuple[str, object]] = {
            "contract": ("open_current_contract", None),
            "new_contract": ("new_contract", None),
            "informed": ("edit", "formalities"),
            "ruling": ("edit", "disability"),
            "grounds": ("edit", ("ground", None)),
            "law": ("law", notice.key),
            "privacy": ("page", "privacy"),
            "disclosure": ("add_disclosure", int(notice.key.partition(":")[2] or 0)),
        }
        key, payload = targets[action]
        self.wanted.emit(key, payload)

    def _on_eye(self) -> None:
        self._set_eye(opened=not self._shows_pesel)
        self._show_facts()
        self.eye.setFocus()

    def _set_eye(self, *, opened: bool) -> None:
        self._shows_pesel = opened
        self.eye.set_icon("eye-off" if opened else "eye")
        self.eye.set_description(
            self.tr("Hide the PESEL number") if opened else self.tr("Show the PESEL number")
        )

    def print_menu(self) -> QMenu:
        """The papers of this person; the contract, where there is one, comes first."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        if self._card is not None and current_contract(self._card, self._today) is not None:
            contract = menu.addAction(self.tr("Contract (Ctrl+P)"))
            contract.triggered.connect(lambda: self.wanted.emit("print", None))
            menu.addSeparator()
        add_papers(
            menu,
            Scope.PERSON,
            lambda code: self.wanted.emit("paper", code),
            lambda code: self.wanted.emit("blank_paper", code),
        )
        return menu

    def _on_print(self) -> None:
        place = self.print_button.rect().bottomLeft()
        self.print_menu().popup(self.print_button.mapToGlobal(place))

    def _on_more(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        entries: Sequence[tuple[str, str, object]] = (
            (self.tr("Add a note…"), "add_note", None),
            (self.tr("Personal data…"), "edit", "person"),
            (self.tr("Contact…"), "edit", "contact"),
            (self.tr("Take back the last change"), "undo", None),
            (self.tr("Delete this person…"), "delete", None),
        )
        for place, (text, key, payload) in enumerate(entries):
            if place == 3:
                menu.addSeparator()
            action = menu.addAction(text)
            action.triggered.connect(
                lambda _=False, key=key, payload=payload: self.wanted.emit(key, payload)
            )
        menu.popup(self.more_button.mapToGlobal(self.more_button.rect().bottomLeft()))
