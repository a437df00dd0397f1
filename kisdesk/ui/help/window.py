"""The window of the help: pages and their search at the left, the page at the right."""

from typing import Any

from PySide6.QtCore import QByteArray, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QKeySequence,
    QShortcut,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from kisdesk.errors import UserError
from kisdesk.services import preferences
from kisdesk.ui.help.pages import INDEX, Finding, HelpPage, help_pages, page_of, search_help
from kisdesk.ui.theme import font, theme
from kisdesk.ui.widgets.buttons import IconButton
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.list_view import RowList
from kisdesk.ui.widgets.panel import Panel, columns, rows
from kisdesk.ui.widgets.row_delegate import RowDelegate
from kisdesk.ui.widgets.row_model import ListRow
from kisdesk.ui.widgets.search_box import SearchBox

LIST_WIDTH = 288
_HEADINGS = {1: (20, 600, 0, 8), 2: (15, 600, 20, 4), 3: (13, 600, 14, 2)}
_STATE = "help"


class HelpPageView(QTextBrowser):
    """Shows one page in the program's type; links to other pages are told by ``topic_chosen``."""

    topic_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setProperty("bare", True)
        self.setFont(font(14))
        self.document().setDocumentMargin(28)
        self.page: HelpPage | None = None
        self.anchorClicked.connect(self._on_link)
        theme.changed.connect(self._redraw)

    def show_page(self, page: HelpPage) -> None:
        """Show a page from its beginning."""
        self.page = page
        self.setMarkdown(page.text)
        self._dress()
        self.setAccessibleName(page.title)
        self.verticalScrollBar().setValue(0)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Nothing is fetched from anywhere."""
        return QByteArray()

    def _redraw(self) -> None:
        if self.page is not None:
            place = self.verticalScrollBar().value()
            self.show_page(self.page)
            self.verticalScrollBar().setValue(place)

    def _dress(self) -> None:
        """Markdown brings sizes of its own: give headings, lines, links and tables ours."""
        document = self.document()
        block = document.begin()
        while block.isValid():
            cursor = QTextCursor(block)
            level = block.blockFormat().headingLevel()
            shape = QTextBlockFormat()
            shape.setLineHeight(145, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            if level:
                px, weight, above, below = _HEADINGS.get(level, _HEADINGS[3])
                letters = QTextCharFormat()
                letters.setFont(font(px, weight))
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                cursor.mergeCharFormat(letters)
                shape.setTopMargin(above)
                shape.setBottomMargin(below)
            elif cursor.currentTable() is None:
                in_list = block.textList() is not None
                goes_on = in_list and block.next().textList() is not None
                shape.setBottomMargin(0 if goes_on else 10)
            QTextCursor(block).mergeBlockFormat(shape)
            self._dress_fragments(document, block.position(), block.length())
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame)

    def _dress_fragments(self, document: QTextDocument, start: int, length: int) -> None:
        block = document.findBlock(start)
        spans = []
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            spans.append((fragment.position(), fragment.length(), fragment.charFormat()))
            iterator += 1
        for position, count, found in spans:
            letters = QTextCharFormat()
            if found.isAnchor():
                letters.setForeground(theme.color("accent"))
                letters.setFontUnderline(False)
                letters.setFontWeight(QFont.Weight.Medium)
            elif found.fontFixedPitch():
                letters.setFontFamilies(list(font().families()))
                letters.setFontFixedPitch(False)
                letters.setFontWeight(QFont.Weight.Medium)
                letters.setBackground(theme.color("sunken"))
            elif found.fontWeight() >= QFont.Weight.Bold:
                letters.setFontWeight(QFont.Weight.DemiBold)
            else:
                continue
            cursor = QTextCursor(document)
            cursor.setPosition(position)
            cursor.setPosition(position + count, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(letters)

    def _dress_table(self, table: QTextTable) -> None:
        shape = table.format()
        shape.setBorder(0)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        shape.setCellPadding(4)
        shape.setCellSpacing(0)
        shape.setBottomMargin(8)
        table.setFormat(shape)

    def _on_link(self, url: QUrl) -> None:
        self.topic_chosen.emit(url.path().removesuffix(".md"))


class HelpWindow(QWidget):
    """Stands beside the program's windows and blocks none of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Help — KisDesk"))
        self._history: list[str] = []
        self._place = -1
        self.search_box = SearchBox(
            self.tr("Search the help"), self.tr("Search the help"), key_hint="Ctrl+F"
        )
        self.page_list = RowList(
            self._present,
            name=self.tr("Pages"),
            delegate=RowDelegate(height=36, inset=20, hairlines=False),
        )
        self.result_list = RowList(self._present_finding, name=self.tr("Found pages"))
        self.nothing_label = Text("", "secondary", wrap=True)
        self.view = HelpPageView()
        self.back_button = IconButton("chevron-left", self.tr("Page before"), shortcut_hint="Alt+←")
        self.forward_button = IconButton(
            "chevron-right", self.tr("Next page"), shortcut_hint="Alt+→"
        )
        self.home_button = IconButton("house", self.tr("Contents"), shortcut_hint="Alt+Home")
        self._lay_out()
        self._connect()
        self.page_list.set_rows(list(help_pages().values()))
        self._show_results("")
        state = preferences.get_window_state(_STATE)
        if not state or not self.restoreGeometry(QByteArray(state)):
            self.resize(980, 660)

    @property
    def topic(self) -> str:
        """The page that is shown."""
        return self.view.page.topic if self.view.page is not None else ""

    def show_topic(self, topic: str) -> None:
        """Show the page of a topic or screen and bring the window to the front."""
        self._go(page_of(topic).topic)
        self.show()
        self.raise_()
        self.activateWindow()
        self.view.setFocus()

    def go_back(self) -> None:
        """To the page looked at before."""
        self._step(-1)

    def go_forward(self) -> None:
        """To the page one came back from."""
        self._step(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:  # a search box with words in it takes it for itself
            self.close()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: Any) -> None:
        super().closeEvent(event)
        try:
            preferences.set_window_state(_STATE, bytes(self.saveGeometry().data()))
        except UserError:  # the size is a convenience
            return

    def _lay_out(self) -> None:
        side = Panel("window", "r")
        side.setFixedWidth(LIST_WIDTH)
        search = columns(self.search_box, margins=(16, 16, 16, 8))
        nothing = columns(self.nothing_label, margins=(20, 4, 16, 4))
        rows(
            search, nothing, (self.page_list, 1), (self.result_list, 1),
            margins=(0, 0, 1, 8), parent=side,
        )  # fmt: skip
        head = Panel("surface", "b")
        columns(
            self.back_button, self.forward_button, self.home_button, None,
            gap=2, margins=(16, 7, 16, 8), parent=head,
        )  # fmt: skip
        right = QWidget()
        rows(head, (self.view, 1), parent=right)
        columns(side, (right, 1), gap=0, parent=self)

    def _connect(self) -> None:
        self.search_box.text_changed.connect(self._show_results)
        self.search_box.moved.connect(self._on_moved)
        self.search_box.submitted.connect(self._on_submitted)
        self.page_list.row_selected.connect(self._on_chosen)
        self.result_list.row_selected.connect(self._on_chosen)
        self.view.topic_chosen.connect(self._go)
        self.back_button.clicked.connect(self.go_back)
        self.forward_button.clicked.connect(self.go_forward)
        self.home_button.clicked.connect(self._on_home)
        for keys, act in (
            ("Alt+Left", self.go_back),
            ("Alt+Right", self.go_forward),
            ("Alt+Home", self._on_home),
            ("Ctrl+F", self._on_search),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _go(self, topic: str) -> None:
        if topic == self.topic:
            return
        self._history = [*self._history[: self._place + 1], topic]
        self._place = len(self._history) - 1
        self._show(topic)

    def _step(self, distance: int) -> None:
        if 0 <= self._place + distance < len(self._history):
            self._place += distance
            self._show(self._history[self._place])

    def _show(self, topic: str) -> None:
        self.view.show_page(page_of(topic))
        for listing in (self.page_list, self.result_list):
            listing.blockSignals(True)
            listing.select_key(topic)
            listing.blockSignals(False)
        self.back_button.setEnabled(self._place > 0)
        self.forward_button.setEnabled(self._place + 1 < len(self._history))

    def _show_results(self, text: str) -> None:
        found = list(search_help(text))
        searching = bool(text.strip())
        self.page_list.setVisible(not searching)
        self.result_list.setVisible(bool(found))
        self.result_list.blockSignals(True)
        self.result_list.set_rows(list(found))
        self.result_list.blockSignals(False)
        nothing = searching and not found
        self.nothing_label.setVisible(nothing)
        if nothing:
            words = self.tr("No page says “{text}”. Try one word, or the contents.")
            self.nothing_label.setText(words.format(text=text.strip()))

    def _present(self, page: object) -> ListRow:
        assert isinstance(page, HelpPage)
        return ListRow(page.topic, page.title)

    def _present_finding(self, found: object) -> ListRow:
        assert isinstance(found, Finding)
        return ListRow(found.page.topic, found.page.title, found.excerpt)

    def _on_chosen(self, topic: object) -> None:
        if isinstance(topic, str):
            self._go(topic)

    def _on_moved(self, distance: int) -> None:
        listing = self.result_list if self.result_list.isVisible() else self.page_list
        if listing.current_place() < 0:
            listing.select_place(0)
        else:
            listing.step(distance)

    def _on_submitted(self) -> None:
        if self.result_list.isVisible() and self.result_list.current_place() < 0:
            self.result_list.select_place(0)
        self.view.setFocus()

    def _on_home(self) -> None:
        self._go(INDEX)

    def _on_search(self) -> None:
        self.search_box.setFocus()
        self.search_box.selectAll()
