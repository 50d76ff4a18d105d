"""Numbers, headings, sizes and weights, as Word works them out from lists and styles."""

import pytest

from tests.agenda.words import BOLD, level, lines, numbering, p, r, style, texts

MULTI = numbering(
    level(0, "%1."),
    level(1, "%1.%2"),
    level(2, "%3)", "lowerLetter"),
    overrides='<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>',
)


def test_the_number_that_word_shows_is_part_of_the_text() -> None:
    body = [
        p("Åbning", number=(1, 0)),
        p("Valg", number=(1, 1)),
        p("formand", number=(1, 2)),
        p("referent", number=(1, 2)),
    ]
    body += [
        p("Budget", number=(1, 1)),
        p("tid", number=(1, 2)),
        p("Lukning", number=(1, 0)),
        p("Tak", number=(1, 1)),
    ]
    assert texts(*body, numbering=MULTI) == [
        "1. Åbning",
        "1.1 Valg",
        "a) formand",
        "b) referent",
        "1.2 Budget",
        "a) tid",
        "2. Lukning",
        "2.1 Tak",
    ]


def test_a_second_numbering_of_a_list_goes_on_unless_it_begins_again() -> None:
    again = [p("x", number=(1, 0)), p("y", number=(2, 0)), p("z", number=(2, 0))]
    assert texts(*again, numbering=MULTI) == ["1. x", "1. y", "2. z"]
    assert texts(*again, numbering=numbering(level(0, "%1."))) == ["1. x", "2. y", "3. z"]


@pytest.mark.parametrize(
    ("form", "text", "start", "shown"),
    [
        ("decimal", "§ %1", 12, "§ 12 Sag"),
        ("upperRoman", "%1.", 4, "IV. Sag"),
        ("lowerRoman", "(%1)", 9, "(ix) Sag"),
        ("upperLetter", "Punkt %1:", 27, "Punkt AA: Sag"),
        ("decimalZero", "%1", 7, "07 Sag"),
        ("bullet", "\uf0b7", 1, "- Sag"),
        ("bullet", "o", 1, "- Sag"),
        ("bullet", "at", 1, "at Sag"),
        ("none", "", 1, "Sag"),
        ("japaneseCounting", "%1.", 3, "3. Sag"),
    ],
)
def test_numbers_are_printed_in_their_form(form: str, text: str, start: int, shown: str) -> None:
    assert texts(p("Sag", number=(1, 0)), numbering=numbering(level(0, text, form, start))) == [shown]


def test_numbers_that_never_restart_and_legal_numbers() -> None:
    levels = [
        level(0, "%1", "upperRoman"),
        level(1, "%1.%2", markup='<w:lvlRestart w:val="0"/><w:isLgl/>'),
    ]
    body = [p("a", number=(1, 0)), p("b", number=(1, 1)), p("c", number=(1, 0)), p("d", number=(1, 1))]
    assert texts(*body, numbering=numbering(*levels)) == ["I a", "1.1 b", "II c", "2.2 d"]


def test_headings_numbered_by_their_style_are_no_list_entries() -> None:
    chapters = [
        style("heading 1", '<w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/>'),
        style("heading 2", '<w:numPr><w:numId w:val="1"/></w:numPr>'),
        style("Punkt", based_on="heading2"),
    ]
    linked = numbering(
        level(0, "%1.", markup='<w:pStyle w:val="heading1"/>'),
        level(1, "%1.%2.", markup='<w:pStyle w:val="heading2"/>'),
    )
    body = [
        p("Sager", style="heading1"),
        p("Budget", style="Punkt"),
        p("Uden", style="Punkt", markup='<w:numPr><w:numId w:val="0"/></w:numPr>'),
    ]
    found = lines(*body, styles="".join(chapters), numbering=linked)
    assert [(line.text, line.rank, line.entry) for line in found] == [
        ("1. Sager", 1, False),
        ("1.1. Budget", 2, False),
        ("Uden", 2, False),
    ]


def test_a_list_that_is_a_style_of_its_own() -> None:
    real = '<w:abstractNum w:abstractNumId="8"><w:numStyleLink w:val="Liste"/></w:abstractNum><w:num w:numId="9"><w:abstractNumId w:val="8"/></w:num>'
    listed = style("Liste", '<w:numPr><w:numId w:val="1"/></w:numPr>', kind="numbering")
    found = texts(
        p("Sag", number=(9, 0)), styles=listed, numbering=numbering(level(0, "Sag %1:"), extra=real)
    )
    assert found == ["Sag 1: Sag"]


def test_list_entries_stand_close_and_are_indented() -> None:
    bullets = numbering(
        level(0, "•", "bullet", markup='<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr>')
    )
    found = lines(
        p("Før"),
        p("en", number=(1, 0)),
        p("to\nigen", number=(1, 0)),
        p(),
        p("tre", number=(1, 0)),
        p("Efter"),
        numbering=bullets,
    )
    assert [(line.text, line.entry, line.blank_before, line.indent) for line in found] == [
        ("Før", False, 1, 0),
        ("- en", True, 1, 3),
        ("- to", True, 0, 3),
        ("igen", False, 0, 3),
        ("- tre", True, 2, 3),
        ("Efter", False, 1, 0),
    ]


@pytest.mark.parametrize(
    "name", ["heading 2", "Overskrift 2", "Rubrik 2", "Überschrift 2", "Kop 2", "Heading 2"]
)
def test_headings_are_known_in_the_language_of_the_office(name: str) -> None:
    assert [line.rank for line in lines(p("x", style=name.replace(" ", "")), styles=style(name))] == [2]


@pytest.mark.parametrize(
    ("name", "rank"), [("Heading1", 1), ("Overskrift3", 3), ("Titel", 1), ("berschrift2", 2), ("x", 0)]
)
def test_headings_are_known_without_any_styles(name: str, rank: int) -> None:
    assert [line.rank for line in lines(p("x", style=name))] == [rank]


def test_an_outline_level_ranks_and_body_text_does_not() -> None:
    contents = style("TOC Heading", '<w:outlineLvl w:val="9"/>', based_on="heading1") + style("heading 1")
    body = [p("a", style="TOCHeading"), p("b", markup='<w:outlineLvl w:val="2"/>'), p("c", style="heading1")]
    assert [line.rank for line in lines(*body, styles=contents)] == [0, 3, 1]


def test_size_and_weight_come_through_the_styles() -> None:
    sheet = (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>'
        + style("Fed", letters=BOLD)
        + style("Stor", letters='<w:sz w:val="40"/>', based_on="Fed")
        + style("Kraftig", letters=BOLD, kind="character")
    )
    body = [
        p("a"),
        p("b", style="Stor"),
        p(r("c", '<w:b w:val="0"/>'), style="Stor"),
        p(r("d", '<w:rStyle w:val="Kraftig"/>')),
        p(r("e", '<w:rStyle w:val="Kraftig"/>'), style="Fed"),  # bold twice is not bold: a toggle
        p(r("Budget 2025", BOLD), "."),
        p(r("Bo", BOLD), "dget"),
    ]
    found = [(line.size, line.weight) for line in lines(*body, styles=sheet)]
    assert found == [(11, 400), (20, 700), (20, 400), (11, 700), (11, 400), (11, 700), (11, 400)]


def test_styles_based_on_one_another_in_a_circle_end() -> None:
    circle = style("A", based_on="B") + style("B", letters=BOLD, based_on="A")
    assert [line.weight for line in lines(p("x", style="A"), styles=circle)] == [700]


def test_tabs_set_columns_in_contents_and_short_lines_only() -> None:
    body = [
        p("1.\tÅbning\t2", style="TOC1"),
        p("2.\tBudget\t24/123"),
        p("3.\tBudget", style="Heading1"),
        p("Formand:\t\tAnders And"),
        p("Lang " * 40 + "tekst\tmed fejl"),
    ]
    found = texts(*body, styles=style("toc 1").replace('"toc1"', '"TOC1"'))
    assert found[:4] == ["1.\tÅbning\t2", "2. Budget\t24/123", "3. Budget", "Formand:\tAnders And"]
    assert found[4].endswith("tekst med fejl")
