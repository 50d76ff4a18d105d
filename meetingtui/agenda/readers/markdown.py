"""Markdown: headings, lists, tables and links as they are marked up, with every number as it is written."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from meetingtui.agenda.readers.document import Asked, Document, Line
from meetingtui.agenda.readers.encoding import decoded
from meetingtui.agenda.readers.html_looks import Look
from meetingtui.agenda.readers.html_tables import Cell, Table
from meetingtui.agenda.readers.html_writing import Mark, Writing
from meetingtui.agenda.remarks import ENCODING_GUESSED, remark
from meetingtui.domain.errors import AgendaError
from meetingtui.domain.text import clean, one_line

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

LARGEST = 5_000_000  # bytes of one text
DEEPEST = 60  # quotations and lists in one another
LONGEST_INLINE = 100_000  # characters of a paragraph in which links and emphasis are looked for
MOST_SIGNS = 2_000  # signs of markup in one paragraph; reading them can take their square
SIGNS = re.compile(r"[\[\]*_`~!<&]")
FRONT = re.compile(r"---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
FIELD = re.compile(r"([\w-][\w .-]{0,40}):\s*(.*)")
LINE_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
# A line of a paragraph that begins something, though Markdown would run it on: a number, a label.
BEGINS = re.compile(
    r"(?:[^\W\d_]{1,6}\.?\s)?§?\s?\d{1,3}(?:\.\d{1,3})*[.:)]?\s|[^\W\d_][^.:]{0,30}:(?:\s|$)|[-–•]\s"
)
SHORT = 45  # characters of a line that was not wrapped: what follows stands on a line of its own
STEP = 2  # characters that a nested list is indented


def read_markdown(content: bytes, file: str, asked: Asked = Asked()) -> Document:
    """The lines of a Markdown text, numbered as in the file; AgendaError when it is none."""
    text, guessed = decoded(content, file)
    text = clean(text)
    front = FRONT.match(text)
    fields = list(_fields(front[1])) if front else []
    skipped = front.end() if front else 0
    first = text.count("\n", 0, skipped)
    lines = [replace(line, number=line.number + first) for line in _Text(text[skipped:], file).lines()]
    asked.progress(1, 1)
    title = next((text for name, text, _ in fields if name.casefold() == "title"), "")
    head = [
        Line(text if name.casefold() == "title" else f"{name}: {text}", number)
        for name, text, number in fields
    ]
    warnings = (remark(ENCODING_GUESSED),) if guessed else ()
    return Document((*head, *lines), warnings, title, paged=False)


def _fields(front: str) -> Iterator[tuple[str, str, int]]:
    """What stands before the text: name, value and line of each field or entry."""
    name = ""
    for number, line in enumerate(front.split("\n"), 2):
        found = FIELD.fullmatch(line)
        if found:
            name = found[1][:1].upper() + found[1][1:]
        value = one_line(found[2] if found else line.strip().removeprefix("- ")).strip("\"'")
        if value:
            yield name or "Title", value, number


class _Text:
    """One text: its tokens to lines."""

    def __init__(self, text: str, file: str) -> None:
        self._writing = self._outer = Writing()
        self._markdown = _parser()
        self._references: dict[str, object] = {}
        self._numbers: list[int] = []  # the source line of every line written
        self._lists: list[int] = []  # how many entries the lists that are open have had
        self._table: Table | None = None
        self._look = Look()
        self._tokens = _tokens(self._markdown, text, file, self._references)
        self._source = text

    def lines(self) -> list[Line]:
        """The lines, each with the number of its first source line."""
        return sorted([*self._read(), *self._unused()], key=lambda line: line.number)

    def _unused(self) -> Iterator[Line]:
        """What looks like the target of a link ("[1]: Bilag"), and is text, as no link has it."""
        source, folded = self._source.split("\n"), self._source.casefold()
        known = self._references.get("references", {})
        for label, target in known.items() if isinstance(known, dict) else ():
            if folded.count(f"[{label.casefold()}]") < 2 and "map" in target:
                start, end = target["map"]
                text = one_line(" ".join(source[start:end]))
                yield Line(text, start + 1, blank_before=1)

    def _read(self) -> Iterator[Line]:
        number = 1
        for token in self._tokens:
            number = token.map[0] + 1 if token.map else number
            self._token(token)
            missing = len(self._writing.lines) - len(self._numbers) if self._table is None else 0
            self._numbers += [number] * missing
        ranks = sorted({line.rank for line in self._writing.lines if line.rank})
        for line, source in zip(self._writing.lines, self._numbers, strict=True):
            line.rank = ranks.index(line.rank) + 1 if line.rank else 0
            yield replace(line.line(source), blank_before=line.gap if source > 1 else 0)

    def _token(self, token: "Token") -> None:
        kind = token.type
        if kind == "inline":
            self._inline(token.content)
        elif kind in ("code_block", "fence"):
            self._writing.text(token.content, Look(kept=True))
            self._writing.paragraph_ends()
        elif kind.startswith("heading"):
            self._look = Look(bold=True, rank=int(token.tag[1])) if token.nesting > 0 else Look()
        elif kind.endswith(("_list_open", "_list_close")):
            self._list(token.nesting > 0)
        elif kind == "list_item_open":
            self._entry(token)
        elif kind == "paragraph_open" and not token.hidden:
            self._writing.gap = 1  # entries with blank lines between them too
        elif token.tag in ("table", "tr", "td", "th"):
            self._row(token)
        if token.nesting <= 0 and token.tag in ("p", "li", "h1", "h2", "h3", "h4", "h5", "h6"):
            self._writing.paragraph_ends()

    def _list(self, begins: bool) -> None:
        if begins:
            self._lists.append(0)
        else:
            self._lists.pop()
            self._writing.gap = 1
        self._writing.indent = STEP * len(self._lists)

    def _entry(self, token: "Token") -> None:
        """An entry: its marker is the one that is written, whatever a list's numbers would be."""
        if self._lists[-1] or len(self._lists) > 1:
            self._writing.gap = 0
        self._lists[-1] += 1
        marker = f"{token.info}{token.markup} " if token.info else "- "
        self._writing.mark = Mark(marker, STEP * (len(self._lists) - 1))

    def _row(self, token: "Token") -> None:
        if token.tag == "table":
            self._table_begins_or_ends(token.nesting > 0)
        elif self._table is not None and token.tag == "tr" and token.nesting > 0:
            self._table.row()
        elif self._table is not None and token.nesting > 0:
            self._outer, self._writing = self._writing, Writing()
            self._look = Look(bold=token.tag == "th")
        elif self._table is not None and token.tag != "tr":
            self._writing.paragraph_ends()
            cell, self._writing, self._look = Cell(self._writing.lines), self._outer, Look()
            self._table.cell(cell)

    def _table_begins_or_ends(self, begins: bool) -> None:
        if begins:
            self._table = Table(marked=True)
        elif self._table is not None:
            self._writing.lines += self._table.lines()
            self._table = None

    def _inline(self, content: str) -> None:
        """Text with its emphasis and links; text with too many signs to read them is text alone."""
        if len(content) > LONGEST_INLINE or len(SIGNS.findall(content)) > MOST_SIGNS:
            self._pieces(content, self._look)
            return
        children: list[Token] = []
        self._markdown.inline.parse(_with_breaks(content), self._markdown, self._references, children)
        strong = 0
        for child in children:
            strong += child.nesting if child.tag == "strong" else 0
            self._child(child, replace(self._look, bold=self._look.bold or strong > 0))

    def _child(self, child: "Token", look: Look) -> None:
        writing = self._writing
        if child.type == "link_open":
            writing.link_begins(str(child.attrs.get("href", "")))
        elif child.type == "link_close":
            writing.link_ends()
        elif child.type == "hardbreak":
            writing.line_ends()
        elif child.type == "softbreak":
            writing.text(" ", look)
        elif child.type != "image":
            self._pieces(child.content, look)

    def _pieces(self, text: str, look: Look) -> None:
        first, *others = LINE_BREAK.split(text)
        self._writing.text(first, look)
        for other in others:
            self._writing.line_ends()
            self._writing.text(other, look)


def _with_breaks(content: str) -> str:
    """A paragraph whose lines end where a person would see them end: one that begins something is its own."""
    lines = content.split("\n")
    text = lines[0]
    for before, line in pairwise(lines):
        ends = len(before) < SHORT or before.rstrip().endswith(":") or BEGINS.match(line)
        text += ("  \n" if ends else "\n") + line
    return text


def _parser() -> "MarkdownIt":
    """Tables on, HTML off; addresses stay as they are written."""
    from markdown_it import MarkdownIt

    markdown = MarkdownIt("js-default", {"html": False, "maxNesting": DEEPEST + 10})
    markdown.disable("inline", True)  # paragraphs are looked into one by one, within limits
    markdown.normalizeLink = lambda url: url  # type: ignore[method-assign]
    markdown.validateLink = lambda url: True  # type: ignore[method-assign]
    return markdown


def _tokens(markdown: "MarkdownIt", text: str, file: str, references: dict[str, object]) -> Sequence["Token"]:
    if len(text) > LARGEST:
        raise AgendaError(
            "{file} is too long a text for an agenda: {size} MB.",
            "Nothing was stored. Save the agenda alone, without its attachments.",
            file=file,
            size=round(len(text) / 1_000_000),
        )
    tokens = markdown.parse(text, references)
    if any(token.level > DEEPEST for token in tokens):
        raise AgendaError(
            "{file} is not read: its quotations or lists are nested too deeply for any agenda.",
            "Nothing was stored. Save the agenda as Word (.docx) or PDF and import that.",
            file=file,
        )
    return tokens
