"""The Word document by its structure."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document

from meetingtui.domain.meeting import Meeting
from meetingtui.minutes import export
from tests.minutes.meetings import council_meeting, in_english

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture(scope="module")
def packed() -> bytes:
    return export(council_meeting(), "docx")


@pytest.fixture(scope="module")
def document(packed: bytes):
    return Document(BytesIO(packed))


def styled(document, style: str) -> list[str]:
    return [paragraph.text for paragraph in document.paragraphs if paragraph.style.name == style]


def test_headings_are_true_headings(document):
    assert styled(document, "Title") == ["Byrådets møde i marts"]
    assert styled(document, "Heading 1") == ["1 Veje", "2 Salg af Nygade 4", "3 Eventuelt", "Underskrifter"]
    assert styled(document, "Heading 2")[:2] == ["1.1 Cykelstier på Åvej", "1.2 Budget"]
    assert "Beslutning" in styled(document, "Heading 3")


def test_lists_are_true_lists(document):
    assert styled(document, "List Bullet")[:2] == ["300 cykler", "20 lastbiler"]
    assert styled(document, "List Number")[:2] == ["at stien anlægges", "at prisen er højst 2 mio. kr."]


def test_every_numbered_list_counts_from_one(document):
    ids = [p._p.pPr.numPr.numId.val for p in document.paragraphs if p.style.name == "List Number"]
    assert ids[0] == ids[1] != ids[2] == ids[3]
    numbering = document.part.numbering_part.element
    assert numbering.num_having_numId(ids[2]).lvlOverride_lst[0].startOverride.val == 1


def test_the_decision_stands_out(document):
    decided = [paragraph for paragraph in document.paragraphs if paragraph.style.name == "Decision"]
    assert decided[0].text == "Ad 1: Rådet godkendte, at stien anlægges."
    assert decided[0].runs[0].bold
    assert all(paragraph._p.pPr.find(f"{WORD}pBdr") is not None for paragraph in decided)


def test_a_table_is_a_table(document):
    assert [[cell.text for cell in row.cells] for row in document.tables[0].rows] == [
        ["Strækning", "Pris"], ["Nord", "1,2"], ["Syd", "0,8"],
    ]  # fmt: skip


def test_empty_cells_of_a_table_are_there(document):
    assert [[cell.text for cell in row.cells] for row in document.tables[1].rows] == [
        ["", "2026", "2027"], ["Anlæg", "1,9", ""], ["Drift", "", "0,1"],
    ]  # fmt: skip


def test_particulars_stand_below_the_case_number(document):
    assert styled(document, "Case")[:2] == [
        "Sagsnr.: SAG-2026-1 · Sagsbehandlere: abc, def", "Dok.nr.: 2026-77 · Åbent punkt",
    ]  # fmt: skip


def test_a_live_link_can_be_followed_and_another_cannot(document):
    links = [p for p in document.paragraphs if p.hyperlinks]
    assert [link.hyperlinks[0].address for link in links] == ["https://example.org/sti?a=1&b=2"]
    assert "javascript:alert(1)" in styled(document, "List Bullet")


def test_line_breaks_are_kept(document):
    assert "Linje et\nlinje to" in styled(document, "Normal")


def test_the_properties_are_the_meetings_own(document):
    about = document.core_properties
    assert (about.title, about.author, about.language) == ("Byrådets møde i marts", "Byrådet", "da-DK")
    assert str(about.created) == str(about.modified) == "2026-03-04 00:00:00+00:00"
    assert "python" not in about.comments


@pytest.mark.parametrize(("meeting", "locale"), [(council_meeting(), "da-DK"), (in_english(), "en-GB")])
def test_the_text_is_marked_with_its_language(meeting: Meeting, locale: str):
    styles = Document(BytesIO(export(meeting, "docx"))).styles.element
    assert {tag.get(f"{WORD}val") for tag in styles.iter(f"{WORD}lang")} == {locale}


def test_every_page_says_which_it_is(document):
    section = document.sections[0]
    assert section.header.paragraphs[0].text == "Byrådet · 4. marts 2026"
    fields = [field.get(f"{WORD}instr") for field in section.footer._element.iter(f"{WORD}fldSimple")]
    assert fields == ["PAGE", "NUMPAGES"]


def test_the_package_does_not_say_when_it_was_packed(packed: bytes):
    members = ZipFile(BytesIO(packed)).infolist()
    assert {member.date_time for member in members} == {(1980, 1, 1, 0, 0, 0)}
    assert members[0].filename == "[Content_Types].xml"
