"""Agendas made of words that stand nowhere else, so that each can be looked for; printed in five formats."""

import html
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from textwrap import wrap

from hypothesis import strategies as st

from tests.agenda.pdfs import typeset
from tests.agenda.words import p, style, table, words

CONSONANTS, VOWELS = "bdfgklmnprst", "aeiou"
HEADINGS = (
    "Baggrund", "Sagsfremstilling", "Økonomi", "Indstilling", "Bilag", "Beslutning", "Resumé",
    "Direktionen indstiller,", "Beslutning i Byrådet den 3. marts 2026",
)  # fmt: skip
LABELS = ("Sagsnr.: 24/", "Sagsbehandler: ", "Dok.nr.: ", "Journal: ")
MARKS = ("-", "•", "{n}.", "{n})", "{a})", "at", "At {n})")
WIDTH = 72
PAGE = 30  # lines


@dataclass(frozen=True)
class Block:
    """A piece of an agenda: its kind, its texts, and the mark of a list's entries or the number of an item."""

    kind: str  # title, heading, text, list, table
    texts: tuple[str, ...]
    mark: str = ""


@dataclass(frozen=True)
class MadeUp:
    """A made-up agenda, the line that stands on all its pages, and how its words are made."""

    blocks: tuple[Block, ...]
    header: str
    words: frozenset[str]  # all that must be found again


def word(number: int) -> str:
    """A word that is no part of any two others side by side: nothing else begins with a q."""
    letters = ""
    for signs in (CONSONANTS, VOWELS, CONSONANTS, VOWELS):
        number, place = divmod(number, len(signs))
        letters = signs[place] + letters
    return "q" + letters


class _Writer:
    """Makes texts of words that have not been used yet."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        self.used = 0

    def text(self, least: int, most: int, end: str = "") -> str:
        count = self.draw(st.integers(least, most))
        made = [word(self.used + n) for n in range(count)]
        self.used += count
        for place in range(2, count, 7):
            made[place] += self.draw(
                st.sampled_from(["", ",", ".", " og", " kr. 2.500 i 2024", "-arbejde", ":"])
            )
        return " ".join(made).capitalize() + end

    def link(self) -> str:
        return f" https://www.{self.text(1, 1).lower()}.dk/a-b/c" if self.draw(st.booleans()) else ""

    def block(self) -> Block:
        kind = self.draw(
            st.sampled_from(["heading", "made heading", "head", "text", "text", "list", "table"])
        )
        if kind == "heading":
            return Block("heading", (self.draw(st.sampled_from(HEADINGS)),))
        if kind == "made heading":
            return Block("heading", (self.text(1, 4),))
        if kind == "head":
            return Block("text", (self.draw(st.sampled_from(LABELS)) + self.text(1, 2),))
        if kind == "text":
            return Block(
                "text", (self.text(1, 60, self.draw(st.sampled_from([".", ":", "", "-"]))) + self.link(),)
            )
        if kind == "list":
            entries = tuple(self.text(1, 15) for _ in range(self.draw(st.integers(1, 4))))
            return Block("list", entries, self.draw(st.sampled_from(MARKS)))
        columns = self.draw(st.integers(2, 4))
        return Block(
            "table",
            tuple(self.text(1, 3) for _ in range(columns * self.draw(st.integers(1, 3)))),
            str(columns),
        )


@st.composite
def made_up(draw: st.DrawFn) -> MadeUp:
    """A made-up agenda with one item at least."""
    writer = _Writer(draw)
    blocks = [Block("text", ("Dagsorden for møde i Byrådet den 3. marts 2026",))]
    blocks += [Block("text", (writer.text(1, 10),)) for _ in range(draw(st.integers(0, 2)))]
    form = draw(st.sampled_from(["{n}.", "{n}", "1.{n}", "Punkt {n}:", "§ {n}", "Sag nr. {n}", "PS {n}/26"]))
    for number in range(1, 1 + draw(st.integers(1, 5))):
        title = writer.text(1, 14) + draw(st.sampled_from(["", " (lukket)", " - 2. behandling"]))
        blocks.append(Block("title", (title,), form.format(n=number)))
        blocks += [writer.block() for _ in range(draw(st.integers(0, 6)))]
    used = frozenset(map(word, range(writer.used)))
    return MadeUp(tuple(blocks), draw(st.sampled_from(["", "Byrådet", "Fjordby Kommune    Byrådet"])), used)


def marked(block: Block) -> Iterator[tuple[str, str]]:
    """The mark and the text of each entry."""
    for n, text in enumerate(block.texts, 1):
        yield block.mark.format(n=n, a="abcdefgh"[n - 1]), text


def rows(block: Block) -> list[tuple[str, ...]]:
    """The rows of a table."""
    columns = int(block.mark)
    return [block.texts[at : at + columns] for at in range(0, len(block.texts), columns)]


def as_text(agenda: MadeUp) -> bytes:
    """Wrapped lines on pages with form feeds, a header and the number of the page."""
    lines: list[str] = []
    for block in agenda.blocks:
        lines += ["", *_text_lines(block)]
    pages = [lines[at : at + PAGE] for at in range(0, len(lines), PAGE)]
    printed = (
        "\n".join([*([agenda.header, ""] if agenda.header else []), *page, "", f"Side {n} af {len(pages)}"])
        for n, page in enumerate(pages, 1)
    )
    return "\n\f".join(printed).encode()


def _text_lines(block: Block) -> list[str]:
    if block.kind == "table":
        return ["    ".join(row) for row in rows(block)]
    if block.kind == "list":
        return [line for mark, text in marked(block) for line in wrap(f"{mark} {text}", WIDTH)]
    return wrap(" ".join(filter(None, [block.mark, block.texts[0]])), WIDTH)


def as_markdown(agenda: MadeUp) -> bytes:
    """Headings, lists and tables as Markdown has them."""
    pieces = []
    for block in agenda.blocks:
        if block.kind == "table":
            head, *below = ["| " + " | ".join(row) + " |" for row in rows(block)]
            pieces.append("\n".join([head, "|---" * int(block.mark) + "|", *below]))
        elif block.kind == "list":
            pieces.append("\n".join(f"{mark.replace('•', '-')} {text}" for mark, text in marked(block)))
        else:
            sign = {"title": f"## {block.mark} ", "heading": "### ", "text": ""}[block.kind]
            pieces.append(sign + block.texts[0])
    return "\n\n".join(pieces).encode()


def as_page(agenda: MadeUp) -> bytes:
    """A web page."""
    pieces = []
    for block in agenda.blocks:
        texts = [html.escape(text) for text in block.texts]
        if block.kind == "table":
            cells = ("".join(f"<td>{html.escape(cell)}</td>" for cell in row) for row in rows(block))
            pieces.append(f"<table border=1><tr>{'</tr><tr>'.join(cells)}</tr></table>")
        elif block.kind == "list" and block.mark in "-•":
            pieces.append("<ul>" + "".join(f"<li>{text}</li>" for text in texts) + "</ul>")
        elif block.kind == "list":
            pieces.append(
                "<p>" + "<br>".join(html.escape(" ".join(entry)) for entry in marked(block)) + "</p>"
            )
        else:
            name = {"title": "h2", "heading": "h3", "text": "p"}[block.kind]
            pieces.append(f"<{name}>{html.escape(block.mark)} {texts[0]}</{name}>")
    return ("<!doctype html><meta charset=utf-8><title>Møde</title>" + "\n".join(pieces)).encode()


def as_word(agenda: MadeUp) -> bytes:
    """A Word document."""
    pieces = []
    for block in agenda.blocks:
        if block.kind == "table":
            pieces.append(table(*rows(block), bordered=True))
        elif block.kind == "list":
            pieces += [p(f"{mark}\t{text}") for mark, text in marked(block)]
        else:
            look = {"title": "heading1", "heading": "heading2", "text": ""}[block.kind]
            pieces.append(p(f"{block.mark} {block.texts[0]}".strip(), style=look))
    return words(*pieces, styles=style("heading 1") + style("heading 2"))


def as_pdf(agenda: MadeUp) -> bytes:
    """A PDF with a header on every page."""
    pieces = [f"#set page(header: {_quoted(agenda.header)})" if agenda.header else ""]
    for block in agenda.blocks:
        if block.kind == "table":
            cells = ", ".join(map(_quoted, block.texts))
            pieces.append(f"#table(columns: {block.mark}, {cells})")
        elif block.kind == "list":
            pieces.append(" \\\n".join(f"#{_quoted(' '.join(entry))}" for entry in marked(block)))
        else:
            look = {"title": "#heading(level: 1, {})", "heading": "#heading(level: 2, {})", "text": "#{}"}
            text = _quoted(" ".join(filter(None, [block.mark, block.texts[0]])))
            pieces.append(look[block.kind].format(text))
    return typeset("\n\n".join(pieces))


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


PRINTED: dict[str, Callable[[MadeUp], bytes]] = {
    "txt": as_text, "md": as_markdown, "html": as_page, "docx": as_word, "pdf": as_pdf,
}  # fmt: skip
