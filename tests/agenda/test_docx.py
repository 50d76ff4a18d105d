"""Word documents come in as they are printed: text in order, numbers, headings, tables, links, notes."""

import re
from collections import Counter
from pathlib import Path
from zipfile import ZipFile

from hypothesis import given, settings
from hypothesis import strategies as st

from meetingtui.agenda import remarks
from meetingtui.agenda.readers.document import Asked
from meetingtui.agenda.readers.docx import read_docx
from tests.agenda.words import cell, field_of, lines, p, packed, r, read, style, table, texts, unpacked, words


def test_paragraphs_and_tables_stand_in_their_order() -> None:
    assert texts(p("Først"), table(["a", "b"]), p("Sidst")) == ["Først", "a\tb", "Sidst"]


def test_content_controls_smart_tags_and_links_keep_their_text() -> None:
    control = f"<w:sdt><w:sdtPr/><w:sdtContent>{p('I feltet')}</w:sdtContent></w:sdt>"
    inline = p(
        "Mødet i ",
        f"<w:smartTag>{r('Aarhus')}</w:smartTag>",
        f"<w:sdt><w:sdtContent>{r(' i dag')}</w:sdtContent></w:sdt>",
    )
    assert texts(control, inline) == ["I feltet", "Mødet i Aarhus i dag"]


def test_rows_and_cells_in_content_controls_are_part_of_the_table() -> None:
    inner = f"<w:sdt><w:sdtContent>{cell('b')}</w:sdtContent></w:sdt>"
    row = f"<w:tr>{cell('a')}{inner}</w:tr>"
    assert texts(f"<w:tbl><w:sdt><w:sdtContent>{row}</w:sdtContent></w:sdt></w:tbl>") == ["a\tb"]


def test_what_was_deleted_is_left_out_with_a_warning_and_what_was_added_stays() -> None:
    deleted = f"<w:del>{r('ikke ').replace('w:t', 'w:delText')}</w:del>"
    document = read(p("Planen ", deleted, f"<w:ins>{r('nu ')}</w:ins>", "godkendes"))
    assert [line.text for line in document.lines] == ["Planen nu godkendes"]
    assert [warning.message for warning in document.warnings] == [remarks.TRACKED_CHANGES]


def test_what_was_moved_stands_where_it_came_to() -> None:
    body = [
        p(f"<w:moveFrom>{r('Flyttet')}</w:moveFrom>"),
        p("Imellem"),
        p(f"<w:moveTo>{r('Flyttet')}</w:moveTo>"),
    ]
    assert texts(*body) == ["Imellem", "Flyttet"]


def test_a_deleted_row_is_left_out() -> None:
    rows = table(["a", "b"], ["c", "d"]).replace("<w:tr>", "<w:tr><w:trPr><w:del/></w:trPr>", 1)
    assert texts(rows) == ["c\td"]


def test_hidden_text_is_left_out_with_a_warning() -> None:
    document = read(p("Synlig", r(" skjult", "<w:vanish/>")))
    assert [line.text for line in document.lines] == ["Synlig"]
    assert [warning.message for warning in document.warnings] == [remarks.HIDDEN_LEFT_OUT]


def test_comments_are_left_out_with_a_warning() -> None:
    document = read(p("Tekst", '<w:r><w:commentReference w:id="1"/></w:r>'))
    assert [warning.message for warning in document.warnings] == [remarks.COMMENTS_LEFT_OUT]


def test_a_document_embedded_as_html_is_warned_of() -> None:
    document = read(p("Tekst"), '<w:altChunk r:id="x"/>')
    assert [warning.message for warning in document.warnings] == [remarks.PART_NOT_READ]


def test_of_a_field_the_result_is_printed() -> None:
    simple = f'<w:fldSimple w:instr="REF x">{r("3.3")}</w:fldSimple>'
    assert texts(p("Side ", field_of("PAGE", "7"), ", jf. punkt ", simple)) == ["Side 7, jf. punkt 3.3"]


def test_a_field_in_the_code_of_a_field_is_not_printed() -> None:
    inner = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + field_of("MERGEFIELD a", "kode")
    rest = (
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        + r("svar")
        + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    assert texts(p(inner, rest)) == ["svar"]


def test_a_field_without_an_end_loses_no_text() -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    assert texts(p(begin, "Tekst"), p("Mere")) == ["Tekst", "Mere"]


def test_ticked_boxes_are_seen() -> None:
    box = '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>'
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    symbol = '<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>'
    assert texts(p(box, end, " Ja ", symbol, " Nej")) == ["☒ Ja ☐ Nej"]


def test_a_line_break_begins_a_line_and_a_page_break_a_page() -> None:
    page = '<w:r><w:br w:type="page"/></w:r>'
    found = lines(p("Rådhuset\n8000 Aarhus"), p(page), p("Side to"))
    assert [(line.text, line.blank_before, line.page) for line in found] == [
        ("Rådhuset", 1, 1),
        ("8000 Aarhus", 0, 1),
        ("Side to", 2, 2),
    ]


def test_a_page_break_that_word_noted_too_is_counted_once() -> None:
    noted = "<w:r><w:lastRenderedPageBreak/></w:r>"
    section = "<w:sectPr><w:type w:val='nextPage'/></w:sectPr>"
    found = lines(
        p("En", markup=section),
        p(noted, "To"),
        p("Også to"),
        p("Tre", markup="<w:pageBreakBefore/>"),
        section,
    )
    assert [line.page for line in found] == [1, 2, 2, 3]


def test_a_continuous_section_goes_on_on_its_page() -> None:
    found = lines(
        p("En", markup="<w:sectPr/>"), p("Også en"), '<w:sectPr><w:type w:val="continuous"/></w:sectPr>'
    )
    assert [line.page for line in found] == [1, 1]


def test_hyphens_and_spaces_are_as_printed() -> None:
    marks = (
        "<w:r><w:t>ar</w:t><w:softHyphen/><w:t>bejds</w:t><w:noBreakHyphen/><w:t>tid\xa0nu\xadlig</w:t></w:r>"
    )
    assert texts(p(marks)) == ["arbejds-tid nulig"]


def test_text_boxes_come_once_after_the_paragraph_they_hang_on() -> None:
    box = f"<w:txbxContent>{p('I boksen')}</w:txbxContent>"
    both = (
        f"<w:r><mc:AlternateContent><mc:Choice><wps:txbx>{box}</wps:txbx></mc:Choice>"
        f"<mc:Fallback><v:textbox>{box}</v:textbox></mc:Fallback></mc:AlternateContent></w:r>"
    )
    old = f"<w:r><w:pict><v:textbox>{box}</v:textbox></w:pict></w:r>"
    assert texts(p("Før", both, " og efter"), p(old)) == ["Før og efter", "I boksen", "I boksen"]


def test_notes_stand_at_the_end_with_their_numbers() -> None:
    mark = '<w:r><w:footnoteReference w:id="5"/></w:r>'
    end_mark = '<w:r><w:endnoteReference w:id="5"/></w:r>'
    notes = f'<w:footnote w:id="0" w:type="separator">{p("x")}</w:footnote><w:footnote w:id="5">{p(" Se loven")}</w:footnote>'
    ends = f'<w:endnote w:id="5">{p("Slutnote")}</w:endnote><w:endnote w:id="6">{p("Uden mærke")}</w:endnote>'
    assert texts(p("Teksten", mark, end_mark), footnotes=notes, endnotes=ends) == [
        "Teksten[1][2]",
        "[1] Se loven",
        "[2] Slutnote",
        "[3] Uden mærke",
    ]


def test_formulas_keep_their_text() -> None:
    formula = "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>"
    assert texts(p("Halvdelen er ", formula)) == ["Halvdelen er 1/2"]


def test_links_belong_to_their_line() -> None:
    linked = f'<w:hyperlink r:id="h">{r("bilaget")}</w:hyperlink>'
    coded = field_of('HYPERLINK "https://example.org/b"', "her")
    bookmark = f'<w:hyperlink w:anchor="side2">{r("side 2")}</w:hyperlink>'
    script = f'<w:hyperlink r:id="j">{r("klik")}</w:hyperlink>'
    targets = {"h": "Bilag/1.pdf", "j": "javascript:alert(1)"}
    found = lines(p("Se ", linked, " og ", coded), p(bookmark), p(script), links=targets)
    assert [line.links for line in found] == [("Bilag/1.pdf", "https://example.org/b"), (), ()]


def test_a_document_says_what_it_is_called_and_lines_are_numbered() -> None:
    document = read(p("a\nb"), p(), table(["c", "d"]), title="Dagsorden  for byrådet")
    assert document.title == "Dagsorden for byrådet"
    assert [line.number for line in document.lines] == [1, 2, 3]


def test_progress_is_told_to_the_end() -> None:
    told: list[tuple[int, int]] = []
    read_docx(words(*(p("x") for _ in range(250))), "x.docx", Asked(progress=lambda *step: told.append(step)))
    assert told[-1] == (250, 250)
    assert 50 < len(told) <= 126


def test_parts_named_by_the_strict_standard_are_read() -> None:
    files = {
        name: content.replace(
            b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        ).replace(
            b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        )
        for name, content in unpacked(
            words(p("Tekst", style="Heading1"), styles=style("heading 1").replace('"heading1"', '"Heading1"'))
        ).items()
    }
    assert [(line.text, line.rank) for line in read_docx(packed(files), "strict.docx").lines] == [
        ("Tekst", 1)
    ]


TEXT = st.text("abcæøå ", min_size=0, max_size=12)
PARAGRAPHS = st.builds(
    p,
    TEXT,
    TEXT,
    style=st.sampled_from(["", "Heading1", "TOC1"]),
    number=st.sampled_from([None, (1, 0), (1, 2)]),
)
CELLS = st.one_of(PARAGRAPHS, st.builds(lambda a, b: a + b, PARAGRAPHS, PARAGRAPHS))
TABLES = st.builds(
    lambda rows, bordered: table(*rows, bordered=bordered),
    st.lists(st.lists(CELLS, min_size=1, max_size=3), min_size=1, max_size=3),
    st.booleans(),
)
NESTED = st.builds(lambda inner, text: table([inner + p(text), p(text)]), TABLES, TEXT)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(PARAGRAPHS, TABLES, NESTED), max_size=5))
def test_every_word_comes_out_once_and_in_order(blocks: list[str]) -> None:
    put_in = " ".join(
        "".join(re.findall(r"<w:t [^>]*>([^<]*)", block)) for block in "".join(blocks).split("</w:p>")
    )
    assert " ".join(texts(*blocks)).split() == put_in.split()


def test_the_real_document_loses_and_doubles_no_word(open_agendas: Path) -> None:
    path = open_agendas / "da-syddjurs-puk-2013-06-20-referat.docx"
    with ZipFile(path) as archive:
        markup = archive.read("word/document.xml").decode()
    markup = re.sub(r"<w:tab/>|<w:br/>|</w:p>", "<w:t> </w:t>", markup)
    put_in = "".join(re.findall(r"<w:t(?: [^>]*)?>([^<]*)</w:t>", markup)).split()
    come_out = " ".join(line.text for line in read_docx(path.read_bytes(), path.name).lines).split()
    assert Counter(come_out) - Counter(put_in) == Counter({"-": 3})  # the marks of a list
    assert not Counter(put_in) - Counter(come_out)


def test_the_real_document_shows_its_item_as_a_heading_and_its_case_as_a_row(open_agendas: Path) -> None:
    path = open_agendas / "da-syddjurs-puk-2013-06-20-referat.docx"
    found = read_docx(path.read_bytes(), path.name).lines
    item = next(line for line in found if line.rank == 1)
    assert item.text == "715. Kulturkommune 2017. Politiske fokusområder"
    assert found[item.number].cells == ("Sagsnr.:", "12/27845")
