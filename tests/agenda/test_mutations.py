"""Whatever happens to a document, it is read or refused with a sentence: never an exception, never a standstill."""

import faulthandler
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from meetingtui.agenda.draft import AgendaDraft, Found
from meetingtui.agenda.front import Given
from meetingtui.agenda.parser import parse
from meetingtui.agenda.readers import Asked, Document, format_of
from meetingtui.agenda.readers.html import read_html
from meetingtui.agenda.readers.text import read_text
from meetingtui.domain.errors import AgendaError
from tests.agenda.corpus import SAMPLES
from tests.agenda.hostile_files import GOOD_PDF, WORD
from tests.agenda.words import packed, unpacked

STANDSTILL = 60  # seconds after which the tests end with a report of where they stand
FEW = settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
MADE = {"pdf": GOOD_PDF, "docx": WORD}
OFTEN = 2000  # times that a piece is written, at most
# What means something to some reader, and what no reader has seen.
PIECES = (
    "1.", "2. Budget", "1.1.1.1.1.1", "3.4", "§ 12", "TOP 3", "Punkt 7:", "PS 6/26", "999999999999", "0.", "Ⅷ.", "١٢٣", "²",
    "Indstilling", "Bilag", "Ingen", "Beslutning i X den 31. februar 2026", "Afstemning:", "Sagsnr.: 24/1", "Sagsnr.:",
    "at", "At 1)", "-", "•", "a.", "o", ":", ".", "\t", "a\tb", "a    b", "Side 3", "Side 1 af 2", "\f", "\v", "\r", "\0",
    "\x1b[31m", "\x1b]52;c;", "\x9b", "\u202e", "\u2066", "\u2028", "\ufeff", "\u00ad", "e\u0301", "\u0301", "ﬁ", "İ", "ß",
    "👩‍👩‍👧", "kom-", "polit iske", "https://a.dk/x-", "www.kl.dk", "kan ses her", "Indholdsfortegnelse", "1. Budget .... 3",
    "Lukket dagsorden", "Åben", "<b>", "</td>", "<table>", "<tr>", "<!--", "<![CDATA[", "&amp;", "&#0;", "| a | b |", "|---|---|",
    "# ", "```", "> ", "[a](b)", "x" * 3000, "9" * 3000, "1." * 500, "( " * 500, "", "\n",
)  # fmt: skip


@cache
def documents(suffix: str) -> list[bytes]:
    """The documents of a format: those of the corpus, and a small one for formats that pack them."""
    made = [MADE[suffix]] if suffix in MADE else []
    return made + [sample.content() for sample in SAMPLES if sample.suffix == suffix]


@pytest.fixture(autouse=True)
def _no_standstill() -> Iterator[None]:
    faulthandler.dump_traceback_later(STANDSTILL, exit=True)
    yield
    faulthandler.cancel_dump_traceback_later()


def check(content: bytes, file: str) -> None:
    """The content is read, with every line told of, or refused with a sentence that says what is safe."""
    try:
        draft = _read(content, file)
    except AgendaError as error:
        refusal = str(error)
    else:
        unplaced = [source.line.text for source in draft.lines if source.found is Found.UNPLACED]
        assert [line.text for line in draft.meeting.unplaced] == unplaced
        return
    assert "Nothing was stored." in refusal


def _read(content: bytes, file: str) -> AgendaDraft:
    document = format_of(file, content).read(content, file, Asked())
    if not isinstance(document, Document):
        return AgendaDraft(document, exported=True)
    assert all(line.text.strip() for line in document.lines)
    draft = parse(document, file, Given())
    assert len(draft.lines) == len(document.lines)
    return draft


@st.composite
def changed_bytes(draw: st.DrawFn, content: bytes) -> bytes:
    """The bytes with some left out, turned, doubled or put in; or cut off."""
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, max(0, len(content) - 1)))
        end = at + draw(st.sampled_from([1, 2, 16, 300, 4000]))
        new = draw(
            st.sampled_from([b"", content[at:end] * 2, bytes(b ^ 16 for b in content[at:end][:4]), b"\0" * 9])
            | st.binary(min_size=1, max_size=8)
        )
        content = content[:at] + new + (b"" if draw(st.integers(0, 9)) == 0 else content[end:])
    return content


@st.composite
def changed_text(draw: st.DrawFn, text: str) -> str:
    """The text with lines left out, doubled, moved, run together, or with pieces in them."""
    lines = text.split("\n")
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, len(lines)))
        end = at + draw(st.sampled_from([1, 2, 20]))
        piece = draw(st.sampled_from(PIECES))
        often = draw(st.sampled_from([1, 1, 2, 30, OFTEN])) if len(piece) < 100 else 1
        part = lines[at:end]
        lines[at:end] = draw(
            st.sampled_from(
                [
                    [], part * 2, part[::-1], [" ".join(part)], [piece] * often + part, [piece * often, *part],
                    [f"{line} {piece}" for line in part], [f"{piece} {line}" for line in part],
                    [f"{line[: len(line) // 2]}{piece}{line[len(line) // 2 :]}" for line in part],
                ]
            )
        )  # fmt: skip
    return "\n".join(lines)


@pytest.mark.parametrize("suffix", ["pdf", "docx", "html", "xml", "md", "txt"])
def test_a_document_with_other_bytes_is_read_or_refused(suffix: str) -> None:
    @FEW
    @given(st.data())
    def run(data: st.DataObject) -> None:
        content = data.draw(st.sampled_from(documents(suffix)))
        check(data.draw(changed_bytes(content)), f"dagsorden.{suffix}")

    run()


@pytest.mark.parametrize("suffix", ["html", "xml", "md", "txt"])
def test_a_document_with_other_lines_is_read_or_refused(suffix: str) -> None:
    @FEW
    @given(st.data())
    def run(data: st.DataObject) -> None:
        content = data.draw(st.sampled_from(documents(suffix)))
        text = data.draw(changed_text(content.decode("utf-8", "replace")))
        check(text.encode("utf-8", "replace"), f"dagsorden.{suffix}")

    run()


def test_a_word_file_with_other_markup_is_read_or_refused() -> None:
    @FEW
    @given(st.data())
    def run(data: st.DataObject) -> None:
        parts = unpacked(data.draw(st.sampled_from(documents("docx"))))
        name = data.draw(st.sampled_from([name for name in parts if name.endswith((".xml", ".rels"))]))
        lines = parts[name].decode("utf-8", "replace").replace("><", ">\n<")
        text = data.draw(changed_text(lines)).replace(">\n<", "><")
        check(packed({**parts, name: text.encode("utf-8", "replace")}), "dagsorden.docx")

    run()


def test_a_real_document_with_a_change_anywhere_is_read_or_refused(open_agendas: Path) -> None:
    files = [path for path in sorted(open_agendas.iterdir()) if path.suffix in (".txt", ".html", ".docx")]
    contents = {path.name: path.read_bytes() for path in files}

    @settings(FEW, max_examples=25)
    @given(st.data())
    def run(data: st.DataObject) -> None:
        name = data.draw(st.sampled_from(sorted(contents)))
        check(data.draw(changed_bytes(contents[name])), name)

    run()


@pytest.mark.parametrize("piece", [piece for piece in PIECES if len(piece) < 100], ids=repr)
def test_one_thing_thousands_of_times_is_borne(piece: str) -> None:
    """Takes minutes where a step looks at all that came before for every line or sign."""
    for text in (
        f"1. Plan\n\n{(piece + chr(10)) * OFTEN}2. Mere",
        f"1. Plan\n\nBaggrund\n{(piece + ' ') * OFTEN}",
    ):
        check(text.encode(), "dagsorden.txt")


# Found by the runs above, and kept small


def _texts(read: Callable[[bytes, str], Document], content: str) -> list[str]:
    return [line.text.strip() for line in read(content.encode(), "a").lines]


def test_a_page_may_end_within_a_line() -> None:
    """Every line has a number of its own, as what became of it is kept by that."""
    lines = read_text(b"1. Plan\fa\fb\nc\n\fd\n", "a.txt").lines
    assert [(line.text, line.page, line.number) for line in lines] == [
        ("1. Plan", 1, 1), ("a", 2, 2), ("b", 3, 3), ("c", 3, 4), ("d", 4, 5),
    ]  # fmt: skip


def test_a_cell_in_a_column_that_no_other_row_fills_is_kept() -> None:
    row = "<tr><td>1<td>2</tr>"
    texts = _texts(
        read_html, f"<table border=1><tr><td>a<td>b</tr>{row}<tr><td colspan=2><td>Hastesag<td></tr></table>"
    )
    assert "Hastesag" in texts[-1]
    assert "" not in texts
