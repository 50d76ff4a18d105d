"""What a person says of a document that was read goes before what was recognised, and can be taken back."""

from pathlib import Path

import pytest

from meetingtui.agenda import reread
from meetingtui.agenda.corrections import Corrections, ItemChange, Role
from meetingtui.agenda.draft import AgendaDraft, Found
from meetingtui.domain.errors import AgendaError
from tests.agenda.agendas import draft_of, sections_of

TEXT = """Fjordby Kommune
Dagsorden for møde i Havneudvalget
14. april 2026
Mødet er åbent for pressen.

1. Godkendelse af dagsordenen

Indstilling
At dagsordenen godkendes.

2. Havnens regnskab

Sagsfremstilling
Regnskabet viser et lille overskud.

Besøg på værftet
Udvalget besøger værftet i maj.

Forvaltningen bør indkøbe en ny kran.

3. Eventuelt
"""


@pytest.fixture
def draft(tmp_path: Path) -> AgendaDraft:
    """The agenda as it was read."""
    return draft_of(tmp_path, TEXT)


def line_of(draft: AgendaDraft, words: str) -> int:
    """The number of the line that begins with some words."""
    return next(source.line.number for source in draft.lines if source.line.text.startswith(words))


def said(draft: AgendaDraft, words: str, role: Role) -> AgendaDraft:
    """The draft after a person has called a line something."""
    return reread(draft, draft.corrections.marked(line_of(draft, words), role))


def numbers(draft: AgendaDraft) -> list[str]:
    return [item.number for item in draft.meeting.items]


def test_an_item_can_begin_at_any_line_and_that_can_be_taken_back(draft: AgendaDraft) -> None:
    split = said(draft, "Besøg på værftet", Role.ITEM)
    assert [(item.number, item.title) for item in split.meeting.items] == [
        ("1", "Godkendelse af dagsordenen"),
        ("2", "Havnens regnskab"),
        ("", "Besøg på værftet"),
        ("3", "Eventuelt"),
    ]
    assert "Udvalget besøger værftet i maj." in str(sections_of(split.meeting.items[2]))
    again = reread(split, split.corrections.marked(line_of(split, "Besøg"), None))
    assert again == draft


def test_an_item_called_text_is_merged_with_the_one_before_and_no_word_is_lost(draft: AgendaDraft) -> None:
    merged = said(draft, "2. Havnens regnskab", Role.TEXT)
    assert numbers(merged) == ["1", "3"]
    assert "Havnens regnskab" in str(merged.meeting.items[0])
    assert "et lille overskud" in str(merged.meeting.items[0])


def test_a_line_can_be_a_heading_a_recommendation_or_furniture(draft: AgendaDraft) -> None:
    headed = said(draft, "Besøg på værftet", Role.HEADING).meeting.items[1]
    assert sections_of(headed)["Besøg på værftet"].startswith("Udvalget besøger værftet i maj.")
    asked = said(draft, "Forvaltningen bør", Role.CLAUSE).meeting.items[1]
    assert [clause.text for clause in asked.clauses] == ["Forvaltningen bør indkøbe en ny kran."]
    without = said(draft, "Forvaltningen bør", Role.FURNITURE)
    assert "kran" not in str(without.meeting.items)
    assert [source.found for source in without.lines if "kran" in source.line.text] == [Found.FURNITURE]


def test_what_a_person_calls_an_item_stays_when_the_document_is_read_again(draft: AgendaDraft) -> None:
    first = draft.firsts[2]
    change = ItemChange(number="2.1", title="Havnens regnskab 2025", level=2, closed=True)
    changed = reread(draft, draft.corrections.changed(first, change))
    after = said(changed, "Besøg på værftet", Role.ITEM).meeting.items[1]
    assert (after.number, after.title, after.level, after.closed) == ("2.1", "Havnens regnskab 2025", 2, True)
    once_more = reread(changed, changed.corrections.changed(first, ItemChange(closed=False)))
    assert once_more.meeting.items[1].title == "Havnens regnskab 2025"
    assert not once_more.meeting.items[1].closed


def test_items_can_stand_in_another_order(draft: AgendaDraft) -> None:
    order = [draft.firsts[item_id] for item_id in (3, 1)]
    assert numbers(reread(draft, draft.corrections.ordered(order))) == ["3", "1", "2"]


def test_lines_in_no_item_are_told_and_can_be_placed_or_dismissed(draft: AgendaDraft) -> None:
    unplaced = [line.text for line in draft.meeting.unplaced]
    assert "Mødet er åbent for pressen." in unplaced
    number = line_of(draft, "Mødet er åbent")
    put = reread(draft, draft.corrections.put(number, draft.firsts[3]))
    assert "Mødet er åbent for pressen." in str(put.meeting.items[2])
    assert "Mødet er åbent for pressen." not in [line.text for line in put.meeting.unplaced]
    lines = [line.line or 0 for line in draft.meeting.unplaced]
    empty = reread(draft, draft.corrections.without(lines))
    assert empty.meeting.unplaced == ()
    assert not any("in no item" in warning.message for warning in empty.meeting.warnings)


def test_every_line_has_a_fate(draft: AgendaDraft) -> None:
    told = {source.line.text: source.found for source in draft.lines}
    assert len(draft.lines) == len([line for line in TEXT.split("\n") if line.strip()])
    assert told["2. Havnens regnskab"] is Found.TITLE
    assert told["Sagsfremstilling"] is Found.HEADING
    assert told["At dagsordenen godkendes."] is Found.RECOMMENDATION
    assert told["14. april 2026"] is Found.MEETING


def test_a_document_in_which_a_person_leaves_no_item_is_refused(tmp_path: Path) -> None:
    draft = draft_of(tmp_path, "1. Plan\n\nNoget om planen.\n")
    with pytest.raises(AgendaError, match="No agenda was found"):
        reread(draft, Corrections().marked(1, Role.TEXT))
