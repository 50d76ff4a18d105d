"""The real agenda, and the same agenda as other programs would have made text of it."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from meetingtui.agenda import read_agenda, remarks
from meetingtui.agenda.draft import AgendaDraft
from meetingtui.domain.meeting import headings
from tests.agenda.agendas import draft_of, sections_of, told

NAME = "da-kkr-midtjylland-2022-03-23"


@pytest.fixture
def text(open_agendas: Path) -> str:
    return (open_agendas / f"{NAME}.txt").read_text("utf-8")


@pytest.fixture
def draft(open_agendas: Path) -> AgendaDraft:
    return read_agenda(open_agendas / f"{NAME}.txt")


@pytest.fixture
def expected(open_agendas: Path) -> dict:
    return json.loads((open_agendas / f"{NAME}.expected.json").read_text("utf-8"))


def test_it_has_22_items_of_which_5_are_only_headings(draft: AgendaDraft, expected: dict) -> None:
    meeting = draft.meeting
    assert [item.number for item in meeting.items] == [item["number"] for item in expected["items"]]
    assert len(meeting.items) == 22
    only_headings = headings(meeting)
    assert [item.number for item in meeting.items if item.id in only_headings] == ["1", "2", "3", "4", "6"]
    assert {meeting.numbered(number).title for number in ("5", "7")} == {"KKR", "Eventuelt"}


@pytest.mark.parametrize("field", ["title", "body", "date", "place"])
def test_the_meeting_is_known_from_the_page_header(draft: AgendaDraft, expected: dict, field: str) -> None:
    value = getattr(draft.meeting, field)
    assert (value and str(value)) == expected["meeting"][field]


@pytest.mark.parametrize("field", ["title", "level", "case_number", "officers", "attachments", "links"])
def test_every_item_is_as_a_person_has_read_it(draft: AgendaDraft, expected: dict, field: str) -> None:
    for item, wanted in zip(draft.meeting.items, expected["items"], strict=True):
        value = getattr(item, field)
        assert (list(value) if isinstance(value, tuple) else value) == wanted[field], item.number


def test_all_20_recommendations_are_exact_but_for_the_word_that_the_pdf_split(
    draft: AgendaDraft, expected: dict
) -> None:
    count = 0
    for item, wanted in zip(draft.meeting.items, expected["items"], strict=True):
        clauses = [text.replace("polit iske", "politiske") for text in wanted["recommendations"]]
        assert [clause.text for clause in item.clauses] == clauses
        assert item.recommendation_intro == wanted["recommendation_intro"]
        count += len(clauses)
    assert count == 20


def test_sections_begin_and_end_where_they_do_on_paper(draft: AgendaDraft, expected: dict) -> None:
    for item, wanted in zip(draft.meeting.items, expected["items"], strict=True):
        sections = sections_of(item)
        assert list(sections) == list(wanted["sections"])
        for title, text in wanted["sections"].items():
            start, _, end = text.replace("olit iske", "olitiske").partition("…")
            flowing = " ".join(sections[title].split())
            assert flowing.startswith(start[:50])
            assert flowing.endswith((end or start)[-50:])


def test_subheadings_stand_in_paragraphs_of_their_own(draft: AgendaDraft, expected: dict) -> None:
    for item, wanted in zip(draft.meeting.items, expected["items"], strict=True):
        paragraphs = [part for section in item.sections for part in section.text.split("\n\n")]
        assert set(wanted.get("subheadings", ())) <= set(paragraphs)


def test_words_cut_at_line_ends_are_joined_as_danish_joins_them(draft: AgendaDraft) -> None:
    text = "\n".join(section.text for item in draft.meeting.items for section in item.sections)
    whole = (
        """
        etablering af et partnerskab|STEM-fagene/området|2019-2023|2022-2032|Øst- og Vestjylland
        REACT-EU-midlerne|social- og specialpædagogik|arbejdstager- og erhvervsorganisationer
        Uddannelses- og Forskningsministeriet|skole- og fritidspædagogik|dobbeltdiagnoser
    """.strip()
        .replace("\n", "|")
        .split("|")
    )
    assert [words for words in whole if words.strip() not in text] == []


def test_the_table_in_3_3_stays_a_table(draft: AgendaDraft) -> None:
    text = sections_of(draft.meeting.numbered("3.3"))["Sagsfremstilling"]
    assert "Ikast 138 (10) 138\nRanders 140 (10) 140\nGrenaa 32 32\nAarhus  458 (6) 458\n" in text


def test_page_furniture_is_in_no_item_and_the_sentence_goes_on(draft: AgendaDraft) -> None:
    text = str(draft.meeting.items)
    assert "SIDE" not in text
    assert "23-03-2022" not in text
    assert "I Lemvig skal der opbygges faciliteter" in text


def test_the_warnings_are_few_and_name_every_change(draft: AgendaDraft) -> None:
    found = told(draft)
    assert [
        text.startswith("KKR Midtjylland  | 23-03-2022") for text in found.pop(remarks.FURNITURE_LEFT_OUT)
    ]
    assert found == {
        remarks.LINES_UNPLACED: ["10: Mission KL bidrager til at udvikle og fastholde et stærkt …"],
        remarks.WORD_MENDED: [
            "udvik lingen → udviklingen",
            "indstill ingerne → indstillingerne",
            "polit iske → politiske",
        ],
        remarks.WORD_SUSPECTED: ["VIA s"],
    }
    assert len(draft.meeting.unplaced) == 10


def _with_form_feeds(text: str) -> str:
    """The text as `pdftotext` writes it: a form feed where the program before wrote a space."""
    lines: list[str] = []
    for line in text.split("\n"):
        turned = line.startswith(" ") and line.strip() and lines and lines[-1].strip()
        lines.append("\f" + line[1:] if turned else line)
    return "\n".join(lines)


def _single_spaced(text: str) -> str:
    return "\n".join(_closed_up(text.split("\n")))


def _closed_up(lines: list[str]) -> Iterator[str]:
    blanks = 0
    for line in lines:
        if line.strip(" ") == "":
            blanks += 1
            continue
        if blanks > 1:
            yield ""
        blanks = 0
        yield line


@pytest.mark.parametrize(
    "changed", [_with_form_feeds, _single_spaced, lambda t: _single_spaced(_with_form_feeds(t))]
)
def test_line_spacing_and_form_feeds_make_no_difference(
    text: str, draft: AgendaDraft, tmp_path: Path, changed
) -> None:
    other = draft_of(tmp_path, changed(text)).meeting
    assert other.items == draft.meeting.items
    assert (other.title, other.date, other.body) == (
        draft.meeting.title,
        draft.meeting.date,
        draft.meeting.body,
    )


def test_windows_line_ends_make_no_difference(text: str, draft: AgendaDraft, tmp_path: Path) -> None:
    assert draft_of(tmp_path, text.replace("\n", "\r\n")).meeting.items == draft.meeting.items
