"""A PDF gives the lines that the eye sees, with what their place and face tell; a bad one a sentence."""

from collections import Counter
from pathlib import Path

import pypdfium2
import pytest

from meetingtui.agenda.readers.document import Asked, Document, Line
from meetingtui.agenda.readers.pdf import MOST_PAGES, read_pdf
from meetingtui.agenda.remarks import (
    LETTERS_UNKNOWN,
    PAGES_UNREADABLE,
    PAGES_WITHOUT_TEXT,
    SIDEWAYS_LEFT_OUT,
)
from meetingtui.domain.errors import AgendaError
from tests.agenda.pdfs import PICTURE, SHOW_PICTURE, by_hand, encrypted, scanned, shown, typeset

PROSE = "Udvalget skal tage stilling til planen for budgettet i de kommende fire år, som direktionen har drøftet. "


def _read(content: bytes, **asked: object) -> Document:
    return read_pdf(content, "dagsorden.pdf", Asked(**asked))


def _texts(content: bytes) -> list[str]:
    return [line.text for line in _read(content).lines]


def _line(content: bytes, text: str) -> Line:
    return next(line for line in _read(content).lines if line.text.startswith(text))


def _refused(content: bytes, **asked: object) -> str:
    with pytest.raises(AgendaError) as caught:
        _read(content, **asked)
    sentence = str(caught.value)
    assert "dagsorden.pdf" in sentence
    assert "Nothing was stored." in sentence
    return sentence


# What a line looks like


def test_headings_are_told_by_size_and_weight() -> None:
    content = typeset("= Dagsorden\n#text(14pt)[Stor]\n\n*Fed* og *fed igen*\n\nAlmindelig *fed* tekst")
    heading = _line(content, "Dagsorden")
    assert (heading.size, heading.weight) == (15.5, 700)
    assert (_line(content, "Stor").size, _line(content, "Stor").weight) == (14, 400)
    assert _line(content, "Almindelig").weight == 400
    assert _line(by_hand(shown("Fed overskrift", font="F2")), "Fed").weight == 700


def test_paragraphs_are_told_from_the_lines_within_them() -> None:
    lines = _read(typeset("\n\n".join(f"Afsnit {number} {PROSE * 3}" for number in range(4)))).lines
    begins = [line.text.split()[0] for line in lines if line.blank_before > 0]
    assert begins == ["Afsnit"] * 3
    assert len(lines) > 8


def test_a_wide_space_counts_in_lines_and_the_first_line_of_a_page_has_none() -> None:
    content = by_hand(
        "".join(shown(f"{PROSE[:60]} linje {y}", y=y) for y in (700, 687, 674, 661, 622, 609, 601, 588)),
        shown("ny side", y=400),
    )
    assert [line.blank_before for line in _read(content).lines] == [0, 0, 0, 0, 2, 0, -1, 0, 0]


def test_the_indent_counts_letters_from_the_usual_margin_also_on_left_and_right_pages() -> None:
    pages = [
        "".join(shown(PROSE[:70], margin, 700 - 13 * place) for place in range(9))
        + shown("- indrykket", margin + 50, 500)
        for margin in (72, 100, 72, 100, 72, 100)
    ]
    lines = [line for line in _read(by_hand(*pages)).lines if line.text.startswith("- ")]
    assert len({line.indent for line in lines}) == 1
    assert 8 <= lines[0].indent <= 12
    assert {line.indent for line in _read(by_hand(*pages)).lines if line.text.startswith("Udv")} == {0}


def test_pages_are_counted_and_progress_is_told() -> None:
    steps: list[tuple[int, int]] = []
    document = _read(
        by_hand(shown("et"), shown("to"), shown("tre")), progress=lambda *step: steps.append(step)
    )
    assert [(line.text, line.page, line.number) for line in document.lines] == [
        ("et", 1, 1),
        ("to", 2, 2),
        ("tre", 3, 3),
    ]
    assert steps == [(1, 3), (2, 3), (3, 3)]


def test_the_title_is_that_of_the_properties() -> None:
    assert _read(by_hand(shown("x"), info="/Title (Dagsorden \\(bilag\\))")).title == "Dagsorden (bilag)"


# The letters of a line


def test_a_hyphen_at_a_line_end_is_a_plain_one() -> None:
    texts = _texts(
        by_hand(shown("den poli-") + shown("tiske bolig-/område", y=687) + shown("ende\xad", y=674))
    )
    assert texts == ["den poli-", "tiske bolig-/område", "ende-"]


def test_ligatures_are_letters_and_double_letters_stay() -> None:
    assert _texts(typeset("officiel flaske affald fjord")) == ["officiel flaske affald fjord"]


def test_letters_printed_twice_are_read_once_and_look_bold() -> None:
    twice = "BT /F1 11 Tf 1 0 0 1 72 700 Tm [(B) 570 (B) 97 (y) 400 (y)] TJ ET"
    assert _texts(by_hand(twice)) == ["By"]
    assert _line(by_hand(twice), "By").weight == 700
    between = "".join(shown(f"linje {y}", y=y) for y in range(600, 500, -12))
    whole = by_hand(shown("Dobbelt tryk") + between + shown("Dobbelt tryk", 72.4))
    assert _texts(whole)[:2] == ["Dobbelt tryk", "linje 600"]
    assert _line(whole, "Dobbelt").weight == 700


def test_a_word_is_neither_split_nor_glued_whatever_its_pieces() -> None:
    kerned = "BT /F1 11 Tf 1 0 0 1 72 700 Tm [(pol) -60 (itiske) -300 (ord) -30 (en)] TJ ET"
    assert _texts(by_hand(kerned)) == ["politiske orden"]
    pieces = shown("pol", 72) + shown("itik", 72 + 11 * 1.334) + shown("nu", 72 + 11 * 3.2)
    assert _texts(by_hand(pieces)) == ["politik nu"]


def test_text_under_a_scanned_picture_is_text() -> None:
    assert _texts(scanned(over=shown("Genkendt tekst", before="3 Tr"))) == ["Genkendt tekst"]


def test_raised_and_lowered_figures_stay_in_their_line() -> None:
    assert _texts(typeset("Planen#super[1] for CO#sub[2] er klar")) == ["Planen1 for CO2 er klar"]


def test_what_cannot_be_seen_is_not_read() -> None:
    unseen = shown("udenfor", -500) + shown("under", 72, -50) + shown("nul", 72, 600, size=0.1)
    assert _texts(by_hand(shown("inde") + unseen)) == ["inde"]
    assert _texts(by_hand("BT /F1 0.1 Tf 72 700 Td (skjult) Tj /F1 11 Tf (ord) Tj ET")) == ["ord"]


# The order of lines


def test_columns_are_read_one_after_the_other() -> None:
    texts = _texts(
        typeset(f"= Titel\n{PROSE * 2}\n#columns(2)[{PROSE * 8}#colbreak(){PROSE * 5} Slut]\n\nHerefter.")
    )
    whole = " ".join(texts).replace("- ", "")
    assert whole.split() == f"Titel {PROSE * 2}{PROSE * 13}Slut Herefter.".split()


def test_the_lines_of_a_right_column_are_not_indented() -> None:
    lines = _read(typeset(f"#columns(2)[{PROSE * 8}#colbreak(){PROSE * 5} Slut]")).lines
    assert {line.indent for line in lines} == {0}


def test_a_number_stands_on_the_line_of_its_title() -> None:
    rows = [
        ("1.", "Godkendelse"),
        ("2.", "Budget"),
        ("a.", "Renter"),
        ("•", "Salg"),
        ("PS 6/26", "Vedtak"),
        ("§ 12", "Plan"),
        ("12", "Eventuelt"),
    ]
    source = "\n".join(f"#grid(columns: (2.5cm, 1fr), [{number}], [{title}])" for number, title in rows)
    assert _texts(typeset(source)) == [f"{number} {title}" for number, title in rows]


def test_names_in_two_columns_are_read_down_when_the_file_has_them_so() -> None:
    left, right = (
        ["Anne Holm", "Bo Friis", "Carl Maar", "Dorte Nør"],
        ["Erik Ploug", "Fie Kragh", "Gerda Lind", "Hans Ek"],
    )
    content = "".join(shown(name, 72, 700 - 14 * place) for place, name in enumerate(left))
    content += "".join(shown(name, 320, 700 - 14 * place) for place, name in enumerate(right))
    assert _texts(by_hand(content)) == left + right


# Tables


def test_labels_and_values_are_cells() -> None:
    source = "#grid(columns: (3cm, 1fr), row-gutter: 7pt, [*Dato:*], [12. marts], [*Sted:*], [Rådhuset], [*Afbud:*], [Ingen])"
    lines = _read(typeset(source)).lines
    assert [line.cells for line in lines] == [
        ("Dato:", "12. marts"),
        ("Sted:", "Rådhuset"),
        ("Afbud:", "Ingen"),
    ]
    assert lines[0].text == "Dato:\t12. marts"
    assert {line.blank_before for line in lines} == {0}


TABLE = """#table(columns: (4cm, auto, auto){}, [Område], [Beløb], [Bemærkning],
[Skoler og daginstitutioner i alle byer], [1.200.000], [Af puljen], [Veje], [300.000], [], [Havn], [5.000], [Ny bevilling])"""
ROWS = [
    ("Område", "Beløb", "Bemærkning"),
    ("Skoler og daginstitutioner i alle byer", "1.200.000", "Af puljen"),
    ("Veje", "300.000", ""),
    ("Havn", "5.000", "Ny bevilling"),
]


@pytest.mark.parametrize(
    "ruling", ["", ", stroke: (bottom: 0.5pt)", ", stroke: none"], ids=["all sides", "below rows", "none"]
)
def test_a_wrapped_cell_stays_in_its_row(ruling: str) -> None:
    lines = _read(typeset(f"{PROSE * 2}\n\n{TABLE.format(ruling)}\n\n{PROSE * 2}")).lines
    assert [line.cells for line in lines if line.cells] == ROWS
    assert lines[-1].cells == ()


def test_a_word_cut_in_a_cell_is_put_together() -> None:
    rules = "72 720 300 0.5 re 72 680 300 0.5 re 72 640 300 0.5 re 72 640 0.5 80 re 150 640 0.5 80 re 372 640 0.5 80 re f\n"
    content = (
        rules
        + shown("Bevil-", 80, 705)
        + shown("ling", 80, 692)
        + shown("300", 160, 705)
        + shown("Social-", 80, 665)
        + shown("og ældre", 80, 652)
        + shown("7", 160, 665)
    )
    assert _read(by_hand(content)).lines[0].cells == ("Bevilling", "300")


def test_a_table_that_places_text_is_no_table() -> None:
    source = f"#table(columns: 2, [{PROSE * 4}], [{PROSE * 4}])"
    lines = _read(typeset(source)).lines
    assert not any(line.cells for line in lines)
    assert " ".join(line.text for line in lines).replace("- ", "").split() == (PROSE * 8).split()


def test_an_item_number_in_a_ruled_table_is_no_cell() -> None:
    source = "#table(columns: (2cm, 1fr), [715.], [Salg af grunden], [716.], [Eventuelt])"
    assert _texts(typeset(source)) == ["715. Salg af grunden", "716. Eventuelt"]


def test_two_tables_in_a_row_are_two() -> None:
    table = "#table(columns: 2, [Parti], [Stemmer], [A], [12])"
    assert [line.blank_before for line in _read(typeset(f"{table}\n{table}")).lines] == [0, 0, 1, 0]


def test_a_gap_in_a_single_line_is_no_table() -> None:
    (line,) = _read(by_hand(shown("Fjordby Kommune") + shown("Side 3", 400))).lines
    assert (line.text, line.cells) == ("Fjordby Kommune   Side 3", ())


def test_a_table_of_contents_is_lines() -> None:
    entries = [("1. Godkendelse", "2"), ("2. Budget", "3"), ("3. Eventuelt", "14")]
    content = "".join(
        shown(title, 72, 700 - 14 * place) + shown(page, 500, 700 - 14 * place)
        for place, (title, page) in enumerate(entries)
    )
    assert not any(line.cells for line in _read(by_hand(content)).lines)


# What runs otherwise


@pytest.mark.parametrize(
    ("matrix", "rotate"), [("0 1 -1 0 {} 100", 90), ("-1 0 0 -1 500 {}", 180), ("0 -1 1 0 {} 700", 270)]
)
def test_a_turned_page_is_read_as_it_is_shown(matrix: str, rotate: int) -> None:
    places = (100, 113) if rotate != 270 else (113, 100)
    content = "".join(
        f"BT /F1 11 Tf {matrix.format(at)} Tm ({text}) Tj ET\n"
        for at, text in zip(places, ("Liggende side", "med to linjer"), strict=True)
    )
    assert _texts(by_hand(content, page_more=f"/Rotate {rotate}")) == ["Liggende side", "med to linjer"]


def test_a_stamp_and_a_note_in_the_margin_are_told_and_no_part_of_the_text() -> None:
    source = (
        '#place(center + horizon, rotate(-45deg, text(60pt)[UDKAST]))\n'
        '#place(right + bottom, dx: 1.5cm, rotate(-90deg, reflow: true)[Dok.nr. 2024-123])\n'
    )  # fmt: skip
    document = _read(typeset(source + PROSE * 5))
    assert "UDKAST" not in " ".join(line.text for line in document.lines)
    told = {warning.about for warning in document.warnings if warning.message == SIDEWAYS_LEFT_OUT}
    assert told == {"UDKAST", "Dok.nr. 2024-123"}


def test_sideways_text_within_the_text_is_kept() -> None:
    source = f"#table(columns: 2, [Område], rotate(-90deg, reflow: true)[Beløb i alt], [Veje], [7])\n{PROSE}"
    document = _read(typeset(source))
    assert "Beløb i alt" in " ".join(line.text for line in document.lines)
    assert not document.warnings


# Links


def test_a_link_stands_at_the_line_it_is_on_once() -> None:
    source = f'{PROSE}\n\nSe #link("https://fjordby.example/plan")[{PROSE}] og #link("mailto:a@b.dk")[skriv].\n\nSlut'
    lines = _read(typeset(source)).lines
    targets = [target for line in lines for target in line.links]
    assert sorted(targets) == ["https://fjordby.example/plan", "mailto:a@b.dk"]
    assert next(line for line in lines if line.links).text.startswith("Se ")


# Pages that are not as they should be


def test_pages_without_text_are_told() -> None:
    pages = [shown("et"), SHOW_PICTURE, SHOW_PICTURE, "", shown("to"), SHOW_PICTURE]
    document = _read(by_hand(*pages, more=[PICTURE], resources="/XObject << /Im 4 0 R >>"))
    (warning,) = document.warnings
    assert (warning.message, warning.about, warning.page) == (PAGES_WITHOUT_TEXT, "2-3, 6", 2)


def test_pages_that_are_missing_are_told() -> None:
    content = by_hand(shown("en side")).replace(b"/Count 1", b"/Count 3")
    (warning,) = _read(content).warnings
    assert (warning.message, warning.about) == (PAGES_UNREADABLE, "2-3")


def test_letters_that_the_file_does_not_tell_are_counted() -> None:
    font = (
        "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [ << /Type /Font "
        "/Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo "
        "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >> ] >>"
    )
    unknown = "BT /F9 11 Tf 1 0 0 1 72 500 Tm <E048E049E04A> Tj ET"
    resources = b"/F9 4 0 R /F1 <<"
    known = by_hand(shown("kendte bogstaver") + unknown, more=[font]).replace(b"/F1 <<", resources)
    (warning,) = _read(_again(known)).warnings
    assert (warning.message, warning.about) == (LETTERS_UNKNOWN, "3")
    alone = by_hand(unknown, more=[font]).replace(b"/F1 <<", resources)
    assert "does not tell which letters" in _refused(_again(alone))


def test_the_bullets_of_a_word_processor_are_bullets() -> None:
    font = (
        "<< /Type /Font /Subtype /Type1 /BaseFont /Symbol /FirstChar 183 /LastChar 183 /Widths [460] "
        "/ToUnicode 5 0 R >>"
    )
    cmap = "1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <B7> <F0B7> endbfchar"
    content = "BT /F9 11 Tf 1 0 0 1 72 700 Tm (\\267) Tj ET\n" + shown("Salg", 90)
    made = by_hand(content, more=[font, f"<< /Length {len(cmap)} >>\nstream\n{cmap}\nendstream"])
    assert _texts(_again(made.replace(b"/F1 <<", b"/F9 4 0 R /F1 <<"))) == ["• Salg"]


def _again(content: bytes) -> bytes:
    """The file after a change by hand: PDFium finds its way without the table of places."""
    return content.replace(b"startxref\n", b"startxref\n9")


# Bad files


def test_a_scan_is_named_as_one() -> None:
    assert "is a scan" in _refused(scanned(3))


def test_a_file_without_text_says_how_many_pages_it_has() -> None:
    steps: list[tuple[int, int]] = []
    sentence = _refused(by_hand(*[""] * 5000), progress=lambda *step: steps.append(step))
    assert "has 5000 pages, and no text in it" in sentence
    assert steps[-1] == (5000, 5000)


@pytest.mark.parametrize("password", ["kode", "æblegrød"])
def test_an_encrypted_file_asks_for_its_password(password: str) -> None:
    content = encrypted(by_hand(shown("hemmeligt")), password)
    assert "is encrypted; give the password" in _refused(content)
    assert "`--password`" in _refused(content, password="")
    assert "the password is another one" in _refused(content, password=password.upper())
    assert [line.text for line in _read(content, password=password).lines] == ["hemmeligt"]


def test_a_file_that_only_its_owner_may_change_is_read() -> None:
    assert _texts(encrypted(by_hand(shown("offentligt")), "")) == ["offentligt"]


@pytest.mark.parametrize("kept", [0.3, 0.6, 0.9, 0.99])
def test_a_file_cut_short_is_refused_though_pages_could_be_read(kept: float) -> None:
    content = typeset(PROSE * 40)
    assert "is not whole" in _refused(content[: int(kept * len(content))])


def test_what_is_no_pdf_is_refused() -> None:
    assert "is called a PDF, and is none" in _refused(b"Dagsorden\n1. Plan")
    assert "is damaged" in _refused(b"%PDF-1.7\n1 0 obj\n%%EOF")
    assert "is damaged" in _refused(by_hand())
    assert "is damaged" in _refused(by_hand(shown("x")).replace(b"[4 0 R]", b"[2 0 R]"))


def test_what_a_mail_program_left_before_the_file_does_not_matter() -> None:
    assert _texts(b"X-Mail: 1\r\n" * 500 + by_hand(shown("en side"))) == ["en side"]


def test_a_file_that_claims_too_many_pages_is_refused() -> None:
    content = by_hand(shown("x")).replace(b"/Count 1", f"/Count {MOST_PAGES + 1}".encode())
    assert f"{MOST_PAGES} are the most" in _refused(content)


# The real ones


@pytest.mark.parametrize("name", ["aarhus-byraad-2025-08-27", "ballerup-sfu-2012-12-04"])
def test_no_word_of_a_real_agenda_is_lost_or_made_up(open_agendas: Path, name: str) -> None:
    content = (open_agendas / f"da-{name}-referat.pdf").read_bytes()
    with pypdfium2.PdfDocument(content) as document:
        plain = "\n".join(page.get_textpage().get_text_range() for page in document)
    letters = Counter("".join(plain.replace("\ufffe", "-").split()))
    assert Counter("".join("".join(_texts(content)).split())) == letters
    words = Counter(word for text in _texts(content) for word in text.split())
    foreign = words - Counter(plain.replace("\ufffe", "- ").split())
    assert sum(foreign.values()) == 0


def test_a_real_table_has_whole_rows(open_agendas: Path) -> None:
    content = (open_agendas / "da-ballerup-sfu-2012-12-04-referat.pdf").read_bytes()
    cells = [line.cells for line in _read(content).lines if line.cells]
    assert (
        "Kompetenceudvikling af medarbejderne (rehabiliteringstilgang og kroniske lidelser)",
        "250.000 kr.",
    ) in cells
