"""Find a file by typing and arrows."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input

from meetingtui.domain.errors import MeetingError
from meetingtui.domain.text import one_line
from meetingtui.ui.locale import _
from meetingtui.ui.screens.base import Panel
from meetingtui.ui.typed_path import typed_path
from meetingtui.ui.widgets.line_list import LineList, Row
from meetingtui.ui.widgets.search_field import SearchField

MOST = 2000  # entries of a folder that are shown


class FilePicker(Panel[Path | None]):
    """Answers with the path of a file; Enter on a folder goes into it."""

    found = getters.query_one(LineList)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder

    def compose(self) -> ComposeResult:
        with Vertical(id="panel", classes="-tall") as panel:
            panel.border_subtitle = _("Enter: choose · Esc: back")
            yield SearchField(placeholder=_("Part of a name, or a path"))
            yield LineList(can_focus=False)

    def on_mount(self) -> None:
        self._enter(self.folder)

    def _enter(self, folder: Path) -> None:
        self.folder = folder
        self.query_one("#panel").border_title = Content(f"{_('Import an agenda')}: {one_line(str(folder))}")
        self._show("")

    def on_input_changed(self, event: Input.Changed) -> None:
        self._show(event.value.strip())

    def _show(self, words: str) -> None:
        rows = list(_typed(words))
        rows += [] if words else [Row(self.folder.parent, "..", "/")]
        for path, is_folder in entries(self.folder):
            if words.casefold() in path.name.casefold():
                rows.append(
                    Row(path, one_line(path.name), "/" if is_folder else " ", kind="dim" if is_folder else "")
                )
        self.found.show(rows, 1 if len(rows) > 1 and not words else 0)

    @on(Input.Submitted)
    @on(LineList.Chosen)
    def _choose(self) -> None:
        row = self.found.current
        if row is None or not isinstance(row.key, Path):
            return
        if os.path.isdir(row.key):
            self.query_one(Input).value = ""
            self._enter(row.key)
        else:
            self.dismiss(row.key)


def _typed(words: str) -> Iterator[Row]:
    """What was typed, when it is a whole path."""
    with suppress(MeetingError):
        path = typed_path(words)
        if path.is_absolute():
            yield Row(path, words, "›")


def entries(folder: Path) -> list[tuple[Path, bool]]:
    """What is in a folder, folders first, hidden ones left out; nothing where it cannot be read."""
    try:
        with os.scandir(folder) as found:
            listed = [(Path(entry.path), entry.is_dir()) for entry in found if not entry.name.startswith(".")]
    except OSError:
        return []
    return sorted(listed, key=lambda entry: (not entry[1], entry[0].name.casefold()))[:MOST]
