"""F1: a short page about the screen one is on, and all others, searchable, offline."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from tlc_desktop.i18n.languages import Words
from tlc_desktop.ui.help import texts
from tlc_desktop.ui.help.texts import HelpText
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.fields import LineField
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.widgets.rows import RowText
from tlc_desktop.ui.widgets.thin_bar import ThinBar

translate = QCoreApplication.translate


class Reader(QTextBrowser):
    """Shows our own pages: fetches nothing, opens nothing."""

    def show_text(self, markdown: str) -> None:
        """Show a page, its parts apart from each other."""
        self.setMarkdown(markdown)
        document = self.document()
        block = document.begin()
        while block.isValid():
            cursor = QTextCursor(block)
            shape = block.blockFormat()
            shape.setBottomMargin(theme.measure(4 if block.textList() else 10))
            cursor.setBlockFormat(shape)
            if shape.headingLevel():
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                ink = QTextCharFormat()
                ink.setFont(theme.font(TextRole.TITLE_COMPACT))  # pyright: ignore[reportUnknownMemberType]
                cursor.mergeCharFormat(ink)
            block = block.next()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def loadResource(self, type: int, name: QUrl | str) -> object:  # noqa: A002
        del type, name
        return None


def keys_page(
    menus: Sequence[tuple[str, Sequence[tuple[str, Sequence[QKeySequence]]]]],
) -> HelpText:
    """The page of all keys, made from the menus that have them."""
    title = translate("HelpWindow", "Keys")
    lines = [f"# {title}"]
    for menu, acts in menus:
        if acts:
            lines += ["", f"**{menu}**", ""]
            lines += [f"- {act}: {_written(keys)}" for act, keys in acts]
    others = (
        (translate("HelpWindow", "Press the button, or open the row"), "Enter"),
        (translate("HelpWindow", "Leave what has just opened"), "Esc"),
        (translate("HelpWindow", "Move an agenda item"), "Alt+↑ Alt+↓"),
        (translate("HelpWindow", "What can be done with a row"), "Shift+F10"),
        (translate("HelpWindow", "Select several rows"), "Shift+↑ Shift+↓ · Ctrl+A"),
        (translate("HelpWindow", "Rename a row, or change its words"), "F2"),
        (translate("HelpWindow", "Put the selected rows into the bin"), "Del"),
    )
    everywhere = translate("HelpWindow", "Everywhere")
    lines += ["", f"**{everywhere}**", ""]
    lines += [f"- {act}: \u2066{keys}\u2069" for act, keys in others]
    return HelpText("keys", title, "\n".join(lines))


def _written(keys: Sequence[QKeySequence]) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return " · ".join(f"\u2066{QKeySequence.toString(each, native)}\u2069" for each in keys)


class HelpWindow(QWidget):
    """The list of pages beside the one that is read."""

    def __init__(self, words: Words, owner: QWidget, *more: HelpText) -> None:
        """Make it.

        Args:
            words: The window's.
            owner: The window that it belongs to.
            more: Pages that are written for this window.
        """
        super().__init__(owner, Qt.WindowType.Window)
        identify(self, "help_window", self.tr("Help"))
        self.setWindowTitle(self.tr("Help"))
        every = [*texts.every_text(words.language), *more]
        self._texts = {each.page: each for each in every}
        self.search = LineField("", "help_search", self.tr("Find in help"), icon="search")
        self.search.edited.connect(self._find)
        self.list = RowList("help_pages", self.tr("Pages of help"), beside=True)
        self.list.chosen.connect(self._read)
        self.nothing = labels.body("", "ink2")
        self.nothing.setObjectName("help_nothing")
        self.all = buttons.quiet(self.tr("Show all pages"), "help_all")
        self.all.clicked.connect(self._show_all)
        self.reader = Reader()
        self._prepare_reader()
        self._arrange()
        QShortcut(QKeySequence("Esc"), self, self.close)
        QShortcut(QKeySequence("Ctrl+F"), self, self.search.edit.setFocus)
        self._find("")

    def open_page(self, page: str) -> None:
        """Show one page, with the window in front."""
        self.search.set_text("")
        self._find("")
        self.list.set_current(page)
        self._read(page)
        self.show()
        self.raise_()
        self.activateWindow()

    def page(self) -> str:
        """The page that is read."""
        return self.list.current_id()

    def _find(self, looked_for: str) -> None:
        found = texts.find(looked_for, self._texts.values())
        self.list.set_rows([RowText(each.page, each.title) for each in found])
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self.all.setVisible(not found)
        self.nothing.setText(
            "" if found else self.tr("Nothing found. Try another word, or fewer letters of it.")
        )
        if found and looked_for:
            self.list.set_current(found[0].page)
            self._read(found[0].page)

    def _show_all(self) -> None:
        self.search.set_text("")
        self._find("")
        self.search.setFocus()

    def _read(self, page: str) -> None:
        self.reader.show_text(self._texts[page].text)

    def _follow(self, url: QUrl) -> None:
        page = url.path()
        if page in self._texts:
            self._show_all()
            self.list.set_current(page)
            self._read(page)

    def _prepare_reader(self) -> None:
        identify(self.reader, "help_reader", self.tr("Help"))
        theme.set_font(self.reader, TextRole.BODY)
        ThinBar(self.reader)
        self.reader.setOpenLinks(False)
        self.reader.anchorClicked.connect(self._follow)
        self.reader.document().setDocumentMargin(theme.measure(18))

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(theme.SPACE_12)
        near = QVBoxLayout()
        near.setSpacing(theme.SPACE_8)
        near.addWidget(self.search)
        near.addWidget(self.list, 1)
        near.addWidget(self.nothing)
        near.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeading)
        near.addStretch(0)
        side = QWidget()
        side.setLayout(near)
        side.setFixedWidth(theme.measure(230))
        row.addWidget(side)
        row.addWidget(self.reader, 1)
        self.resize(theme.measure(820), 520)
