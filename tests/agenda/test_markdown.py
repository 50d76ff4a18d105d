"""Markdown agendas: what is marked up is used, and numbers stay as they are written."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetingtui.agenda.readers.document import Line
from meetingtui.agenda.readers.markdown import read_markdown
from meetingtui.agenda.remarks import ENCODING_GUESSED
from meetingtui.domain.errors import AgendaError

FEW = settings(max_examples=60, deadline=None)


def lines(text: str) -> tuple[Line, ...]:
    return read_markdown(text.encode(), "møde.md").lines


def texts(text: str) -> list[str]:
    return [line.text for line in lines(text)]


def test_headings_have_ranks_and_lines_know_where_they_stand() -> None:
    found = lines("# Dagsorden\n\n### 3. Budget\n\nSetext\n======\n\nTekst\n")
    assert [(line.text, line.rank, line.number) for line in found] == [
        ("Dagsorden", 1, 1), ("3. Budget", 2, 3), ("Setext", 1, 5), ("Tekst", 0, 8),
    ]  # fmt: skip


def test_numbers_are_never_counted_anew() -> None:
    assert texts("3. Budget\n7. Skat\n\n3.1. Under\n\n1\\. Foo\n\n5) Bar\n") == [
        "3. Budget", "7. Skat", "3.1. Under", "1. Foo", "5) Bar",
    ]  # fmt: skip


def test_lines_that_begin_something_are_not_run_together() -> None:
    text = "3. Budget\n3.1. Drift\n3.2. Anlæg\n\nDato: 1. marts\nSted: Rådhuset\n"
    assert texts(text) == ["3. Budget", "3.1. Drift", "3.2. Anlæg", "Dato: 1. marts", "Sted: Rådhuset"]


def test_a_wrapped_paragraph_is_one_line() -> None:
    text = "Udvalget skal tage stilling til planen for budgettet, som er\ndrøftet i direktionen den fjerde marts.\n"
    assert texts(text) == [
        "Udvalget skal tage stilling til planen for budgettet, som er drøftet i direktionen den fjerde marts."
    ]


def test_entries_have_markers_and_indents() -> None:
    found = lines("- a\n- b\n  - c\n\n    mere\n* d\n")
    assert [(line.text, line.entry, line.indent) for line in found] == [
        ("- a", True, 0), ("- b", True, 0), ("- c", True, 2), ("mere", False, 4), ("- d", True, 0),
    ]  # fmt: skip


def test_entries_with_blank_lines_between_them_stand_apart() -> None:
    assert [line.blank_before for line in lines("1. a\n\n2. b\n")] == [0, 1]
    assert [line.blank_before for line in lines("1. a\n2. b\n")] == [0, 0]


def test_tables_keep_their_cells() -> None:
    found = lines("| År | Beløb |\n|----|---:|\n| 2024 | |\n| a<br>b | 7 |\n")
    assert [line.cells for line in found] == [("År", "Beløb"), ("2024", ""), ("a b", "7")]
    assert [line.weight for line in found] == [700, 400, 400]


def test_links_are_as_they_are_written() -> None:
    text = "Se [notat](<\\Bilag\\1 a.pdf>) og [plan][p] på <https://x.dk/a_b>.\n\n[p]: /plan.pdf\n"
    assert [line.links for line in lines(text)] == [("\\Bilag\\1 a.pdf", "/plan.pdf", "https://x.dk/a_b")]


def test_what_looks_like_a_target_and_is_none_is_text() -> None:
    assert texts("A\n\n[1]: Bilag\n\nB\n") == ["A", "[1]: Bilag", "B"]


def test_a_paragraph_that_is_emphasised_all_through_has_weight() -> None:
    assert [line.weight for line in lines("**Indstilling**\n\n**Ja** og nej\n")] == [700, 400]


def test_html_is_text_and_code_is_kept() -> None:
    assert texts("A <b>x</b>\n\n```\n1. a\n   2. b\n```\n") == ["A <b>x</b>", "1. a", "2. b"]


def test_what_stands_before_the_text_is_not_lost() -> None:
    page = read_markdown(b'---\ntitle: "M\xc3\xb8de"\ndate: 2024-03-01\nplace: Salen\n---\n# A\n', "m.md")
    assert page.title == "Møde"
    assert [(line.text, line.number) for line in page.lines] == [
        ("Møde", 2), ("Date: 2024-03-01", 3), ("Place: Salen", 4), ("A", 6),
    ]  # fmt: skip


def test_a_text_that_is_not_utf_8_is_guessed() -> None:
    page = read_markdown("# Århus".encode("windows-1252"), "m.md")
    assert (page.lines[0].text, page.warnings[0].message) == ("Århus", ENCODING_GUESSED)


@pytest.mark.parametrize(
    "text",
    [">" * 100_000, "".join("  " * depth + "- x\n" for depth in range(200))],
    ids=["quotations", "lists"],
)
def test_what_is_nested_too_deeply_is_refused(text: str) -> None:
    with pytest.raises(AgendaError, match=r"nested too deeply.*Nothing was stored"):
        lines(text)


@pytest.mark.parametrize("sign", ["[", "*a ", "[a](", "!["])
@pytest.mark.parametrize("times", [900, 20_000])
def test_signs_without_end_stay_text(sign: str, times: int) -> None:
    text = "ord " + sign * times
    assert texts(text) == [text.strip()]


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(AgendaError, match="is not a text"):
        read_markdown(b"\x00\x01\x02" * 500, "m.md")


@FEW
@given(
    st.lists(
        st.sampled_from("# a|- b|1. c|3.1. d|> e|| f | g ||**h**|---|```|    i||[j]: k|l".split("|")),
        max_size=12,
    )
)
def test_every_word_is_in_one_line_once(rows: list[str]) -> None:
    marked = [f"{row} ord{place}" if row and row[0] not in "-`|" else row for place, row in enumerate(rows)]
    words = [f"ord{place}" for place, row in enumerate(rows) if row and row[0] not in "-`|"]
    read = " ".join(texts("\n".join(marked))).split()
    assert sorted(word for word in read if word.startswith("ord")) == sorted(words)
