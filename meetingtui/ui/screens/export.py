"""The minutes as they will be, and the file they are written to."""

import asyncio
import os
from pathlib import Path
from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.widgets import Input, Static

from meetingtui.domain.errors import N_, MeetingError
from meetingtui.domain.meeting import Meeting, MeetingState
from meetingtui.domain.open_ends import open_ends
from meetingtui.files import write_atomically
from meetingtui.languages import language_of
from meetingtui.minutes import export
from meetingtui.minutes.file_name import file_stem
from meetingtui.minutes.formats import FORMATS
from meetingtui.minutes.formats.text import preview_lines
from meetingtui.minutes.record import Audience, Size, minutes_of
from meetingtui.paths import refuse_own_place
from meetingtui.ui.bindings import bindings, bindings_of
from meetingtui.ui.commands import Where, commands_for
from meetingtui.ui.locale import _, ngettext
from meetingtui.ui.screens.base import ProgramScreen
from meetingtui.ui.typed_path import typed_path
from meetingtui.ui.widgets.line_list import LineList, Row
from meetingtui.ui.widgets.one_line import KeyLine, OneLine
from meetingtui.ui.widgets.search_field import SearchField

SIZES = {
    Size.FULL: N_("whole minutes"),
    Size.DECISIONS: N_("decisions only"),
    Size.AGENDA: N_("the agenda, as before the meeting"),
}
FIRST_FORMAT = "docx"
WIDTH = 78
DECISION_MARK = "│"  # at the left of a decision in the text format


class Export(ProgramScreen):
    """Preview, format, size and copy; Enter writes the file."""

    CSS_PATH = "export.tcss"
    PLACES = (Where.EXPORT,)
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Where.EXPORT), *bindings_of("help", "palette")]
    preview = getters.query_one(LineList)

    def __init__(self, meeting: Meeting) -> None:
        super().__init__()
        self.meeting = meeting
        self.format = FORMATS[FIRST_FORMAT]
        planned = meeting.state is MeetingState.PLANNED
        self.size_of_it = Size.AGENDA if planned else Size.FULL
        self.audience = Audience.INTERNAL
        self._offered = str(self._default_path())

    def compose(self) -> ComposeResult:
        yield OneLine(id="status")
        yield LineList(can_focus=False, id="preview")
        yield Static(Content(""), id="answer")
        yield SearchField(self._offered, id="path", select_on_focus=False)
        yield KeyLine(commands_for(Where.EXPORT))

    def on_mount(self) -> None:
        self.query_one("#path", Input).border_title = _("File")
        self._show()
        if self.size_of_it is not Size.AGENDA and (
            missing := len(open_ends(self.meeting, language_of(self.meeting.language)))
        ):
            told = ngettext("{count} thing is still open", "{count} things are still open", missing)
            self._answer(f"⚠ {told} (F9)", warning=True)

    def _show(self) -> None:
        record = minutes_of(self.meeting, language_of(self.meeting.language), self.size_of_it, self.audience)
        lines = preview_lines(record, min(WIDTH, max(30, self.app.size.width - 4)))
        self.preview.show([Row(None, line, kind=kind_of(line)) for line in lines])
        size = _(SIZES[self.size_of_it])
        copy = _("internal copy") if self.audience is Audience.INTERNAL else _("public copy")
        self.query_one(OneLine).say(
            _("Minutes") + f" · {self.meeting.title}", " · ".join((self.format.label, size, copy))
        )

    def on_resize(self) -> None:
        self._show()

    def _default_path(self) -> Path:
        stem = file_stem(self.meeting, self.size_of_it, self.audience)
        return Path.cwd() / (stem + self.format.suffix)

    def _change(self) -> None:
        """After another format, size or copy: the name follows while it is the one that was offered."""
        field = self.query_one("#path", Input)
        if field.value == self._offered:
            field.value = self._offered = str(self._default_path())
        else:
            path = typed_path(field.value)
            known = path.suffix in {form.suffix for form in FORMATS.values()}
            field.value = str(path.with_suffix(self.format.suffix)) if known else field.value
        self._show()

    def action_next_format(self) -> None:
        names = list(FORMATS)
        self.format = FORMATS[names[(names.index(self.format.name) + 1) % len(names)]]
        self._change()

    def action_next_size(self) -> None:
        sizes = list(Size)
        self.size_of_it = sizes[(sizes.index(self.size_of_it) + 1) % len(sizes)]
        self._change()

    def action_next_audience(self) -> None:
        is_internal = self.audience is Audience.INTERNAL
        self.audience = Audience.PUBLIC if is_internal else Audience.INTERNAL
        self._change()

    def action_scroll_preview(self) -> None:
        self.preview.action_page(1)

    @on(Input.Submitted)
    async def action_write(self) -> None:
        try:
            path = typed_path(self.query_one("#path", Input).value)
            refuse_own_place(self.program.store.path.parent, path)
            self._follow_suffix(path)
            existed = os.path.exists(path)
            self._answer(_("Writing {path} ...").format(path=path))
            await asyncio.to_thread(self._write, path, self.format.name, self.size_of_it, self.audience)
        except MeetingError as error:
            self._answer("")
            self.complain(error)
            return
        written = (
            _("Written, in place of the file that was there: {path}") if existed else _("Written: {path}")
        )
        self._answer(written.format(path=path))

    def _follow_suffix(self, path: Path) -> None:
        """A file named .pdf is a PDF, whatever format stood there."""
        named = next((form for form in FORMATS.values() if form.suffix == path.suffix.lower()), None)
        if named is not None and named is not self.format:
            self.format = named
            self._show()

    def _write(self, path: Path, name: str, size: Size, audience: Audience) -> None:
        write_atomically(path, export(self.meeting, name, size=size, audience=audience))

    def _answer(self, text: str, warning: bool = False) -> None:
        answer = self.query_one("#answer", Static)
        answer.set_class(warning, "-warning")
        answer.update(Content(text))

    def action_dismiss_screen(self) -> None:
        self.dismiss(None)


def kind_of(line: str) -> str:
    """How a line of the minutes is drawn: decisions stand out, the rules under headings do not."""
    if line.startswith(DECISION_MARK):
        return "strong"
    return "dim" if line and set(line) <= set("=-~") else ""
