"""Handing a file over: for whom, who is named in it and why, then the file."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.exports import Export
from tlc_desktop.domain.members import Audience
from tlc_desktop.exchange.handing_over import hand_over
from tlc_desktop.exchange.packed_export import PackedExport, why
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.value_names import label
from tlc_desktop.printing.export_kinds import ExportKind
from tlc_desktop.printing.printed_page import Wish
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.exchange.contents import contents_line, size_of
from tlc_desktop.ui.file.show_in_folder import show_in_folder
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.print import saving
from tlc_desktop.ui.print.choices import readers
from tlc_desktop.ui.running import tasks
from tlc_desktop.ui.running.tasks import Progress
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import announce, identify
from tlc_desktop.ui.widgets.buttons import Segments
from tlc_desktop.ui.widgets.growing_list import GrowingList
from tlc_desktop.ui.widgets.labels import Label
from tlc_desktop.ui.widgets.page_sheet import PageSheet
from tlc_desktop.ui.widgets.rows import RowText

SIZE = (720, 500)
MOST = 1000, 530  # of a small screen


class ExportDialog(QDialog):
    """What a file that leaves will hold, before it is written anywhere.

    Attributes:
        made: The file that was shown last; none until it is made.
    """

    def __init__(
        self,
        desk: Desk,
        kind: ExportKind,
        record: UUID | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show what a file of a kind, about a record if about one, would hold."""
        super().__init__(parent)
        heading = self.tr(kind.heading)
        identify(self, "export", heading)
        self.setWindowTitle(heading)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._kind = kind
        self._record = record
        self._wish: Wish | None = None
        self._path: Path | None = None
        self.made: PackedExport | None = None
        sheet = PageSheet("export_sheet", heading)
        sheet.setProperty("ground", "")  # the dialog is the sheet
        sheet.set_header(Label(heading, TextRole.LEAD_BOLD, wrap=True))
        sheet.set_body(self._body())
        sheet.set_foot(self._foot())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(sheet)
        self.resize(min(theme.measure(SIZE[0]), MOST[0]), min(theme.measure(SIZE[1]), MOST[1]))
        self._make()

    def _body(self) -> QWidget:
        words = self._desk.words
        self._audience = Segments(
            [(each.value, label(each, words)) for each in Audience],
            "export_audience",
            self.tr("Who will read it"),
            Audience.OUTSIDE.value,
        )
        self._readers = labels.body(readers(Audience.OUTSIDE))
        self._named = GrowingList("export_named", self.tr("Who is named"))
        self._nobody = labels.body(self.tr("Nobody is named."))
        self._unnamed = labels.body("", "ink2")
        self._look = labels.section(self.tr("Please look at these lines: a first name is in them"))
        self._mentions = GrowingList(
            "export_mentions", self.tr("Lines with a first name"), most_lines=4
        )
        self._inside = labels.body("", "ink2")
        named = (
            (self._nobody, "export_nobody"),
            (self._unnamed, "export_unnamed"),
            (self._inside, "export_inside"),
            (self._readers, "export_readers"),
        )
        for part, name in named:
            identify(part, name)
        private = labels.body(
            self.tr("Your private notes are never given. Where no name was kept, none is added."),
            "ink2",
        )
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(labels.caption(self.tr("Who will read it")))
        column.addWidget(self._audience)
        column.addWidget(self._readers)
        column.addSpacing(theme.SPACE_8)
        column.addWidget(labels.section(self.tr("Who is named, and why")))
        for part in (self._nobody, self._named, self._unnamed, self._look, self._mentions):
            column.addWidget(part)
            part.hide()  # nothing is said before it is known
        column.addSpacing(theme.SPACE_8)
        column.addWidget(labels.section(self.tr("What is in it")))
        column.addWidget(self._inside)
        column.addWidget(private)
        column.addStretch(1)
        self._audience.chosen.connect(self._make)
        return body

    def _foot(self) -> QWidget:
        self._said = Label("", TextRole.BODY, "ink", wrap=True)
        identify(self._said, "export_said")
        self._folder = buttons.quiet(self.tr("Show in folder"), "export_folder", "file")
        self._folder.hide()
        self._close = buttons.plain(self.tr("Close"), "export_close")
        self._save = buttons.primary(self.tr("Save the file…"), "export_save", "file")
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._said, 1)
        row.addWidget(self._folder)
        row.addWidget(self._close)
        row.addWidget(self._save)
        self._close.clicked.connect(self.close)
        self._folder.clicked.connect(self._show_folder)
        self._save.clicked.connect(self._save_file)
        return foot

    def _make(self) -> None:
        """Read for the audience what leaves, and have the file made, to be looked at first."""
        audience = Audience(self._audience.choice())
        self._readers.setText(readers(audience))
        self._save.setEnabled(False)
        self._folder.hide()
        self._said.setText("")
        wish = self._wish = Wish(self._record, audience)
        self._desk.workspace.settle()
        kind, store, now = self._kind, self._desk.workspace.store, self._desk.now()

        def make(_progress: Progress) -> PackedExport:
            with store.read() as session:
                made = kind.read(session, wish, now)
            return made()

        tasks.run(self, self.tr("Making the file…"), make, lambda made: self._show(wish, made))

    def _show(self, wish: Wish, made: PackedExport) -> None:
        if wish is not self._wish:
            return  # for another audience meanwhile
        self.made = made
        desk, formats = self._desk, self._desk.formats
        self._named.set_rows(
            [
                RowText(str(n), named.shown, why(named, desk.words, formats))
                for n, named in enumerate(made.named)
            ]
        )
        self._named.setVisible(bool(made.named))
        self._nobody.setVisible(not made.named)
        unnamed = self.tr("Named as “a member”: {names}")
        self._unnamed.setText(unnamed.format(names=formats.list(made.unnamed)))
        self._unnamed.setVisible(bool(made.unnamed))
        self._mentions.set_rows(
            [RowText(str(n), name, lines=(text,)) for n, (name, text) in enumerate(made.mentions)]
        )
        for part in (self._look, self._mentions):
            part.setVisible(bool(made.mentions))
        whole = self.tr("{size} in all").format(size=size_of(len(made.content), formats))
        inside = (whole, contents_line(made.contents, formats))
        self._inside.setText(" · ".join(part for part in inside if part))
        self._save.setEnabled(True)

    def _save_file(self) -> None:
        made = self.made
        if made is None:
            return
        title, files = self.tr(self._kind.save), self.tr(self._kind.files)
        path = saving.chosen_path(self, title, made.file_name, files)
        if path is None:
            return
        workspace, today = self._desk.workspace, self._desk.today()
        self._save.setEnabled(False)
        workspace.settle()
        task = tasks.run(
            self,
            self.tr("Saving the file…"),
            lambda _progress: hand_over(workspace.store, made, path, today),
            lambda line: self._saved(path, line),
        )
        task.ended.connect(lambda: workspace.tell(frozenset({"export"})))
        task.ended.connect(self._may_save)

    def _show_folder(self) -> None:
        if self._path is not None:
            show_in_folder(self._path)

    def _may_save(self) -> None:
        self._save.setEnabled(True)

    def _saved(self, path: Path, line: Export) -> None:
        """The file has left, and its line is in the ledger: both are shown."""
        self._path = path
        self._folder.show()
        saved = self.tr("Saved as {name}.").format(name=isolate(path.name))
        noted = self.tr("Noted: {day}, {audience}, {what}.").format(
            day=self._desk.formats.date(line.day),
            audience=label(line.audience, self._desk.words),
            what=isolate(line.what),
        )
        self._said.setText(f"{saved} {noted}")
        announce(self, saved)
