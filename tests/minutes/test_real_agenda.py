"""The real agenda with its twenty decisions, through every format."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from meetingtui.agenda import read_agenda
from meetingtui.domain.decision import Decision, Outcome
from meetingtui.domain.meeting import Meeting
from meetingtui.languages import language_of
from meetingtui.minutes import FORMATS, export
from meetingtui.minutes.record import Numbered, minutes_of
from tests.minutes.reading import squeezed, text_in

AGENDA = "da-kkr-midtjylland-2022-03-23.txt"


@pytest.fixture
def meeting(open_agendas: Path) -> Meeting:
    """The agenda with every clause decided."""
    rows = json.loads((open_agendas / "da-kkr-decisions.json").read_text())
    decided = {(row["item"], row["clause"]): Decision(Outcome(row["outcome"]), row["text"]) for row in rows}
    agenda = read_agenda(open_agendas / AGENDA).meeting
    items = tuple(
        replace(item, clauses=tuple(replace(c, decision=decided[item.number, c.id]) for c in item.clauses))
        for item in agenda.items
    )
    return replace(agenda, items=items)


@pytest.mark.parametrize("name", FORMATS)
def test_every_sentence_and_title_is_in_every_format(name: str, meeting: Meeting):
    made = text_in(name, export(meeting, name))
    sentences = [clause.decision.text for item in meeting.items for clause in item.clauses]
    assert len(sentences) == 20
    told = (*sentences, *(item.title for item in meeting.items))
    assert not [text for text in told if squeezed(text) not in made]


@pytest.mark.parametrize("name", ["txt", "md", "html", "docx"])
def test_no_line_of_the_agenda_is_lost(name: str, meeting: Meeting):
    made = text_in(name, export(meeting, name))
    texts = [section.text for item in meeting.items for section in item.sections]
    lines = [line.strip().removeprefix("- ") for text in texts for line in text.split("\n")]
    assert not [line for line in lines if squeezed(line) not in made]


def test_every_list_of_clauses_is_counted(meeting: Meeting):
    record = minutes_of(meeting, language_of("da"))
    lists = [len(block.entries) for entry in record.entries for passage in entry.passages
             for block in passage.blocks if isinstance(block, Numbered)]  # fmt: skip
    assert lists == [len(item.clauses) for item in meeting.items if len(item.clauses) > 1]


def test_no_section_is_printed_twice(meeting: Meeting):
    for entry in minutes_of(meeting, language_of("da")).entries:
        titles = [passage.title for passage in entry.passages]
        assert len(titles) == len(set(titles)), entry.heading
