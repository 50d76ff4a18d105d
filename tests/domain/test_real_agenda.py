"""The drafts for the real agenda, as its secretary would write them."""

import json
from pathlib import Path

from meetingtui.agenda import read_agenda
from meetingtui.domain.drafting import Draft, drafted
from meetingtui.domain.meeting import Meeting
from meetingtui.languages import language_of

AGENDA = "da-kkr-midtjylland-2022-03-23.txt"


def drafts(meeting: Meeting) -> dict[tuple[str, int], Draft]:
    danish = language_of("da")
    return {(i.number, c.id): drafted(meeting, i, c, danish) for i in meeting.items for c in i.clauses}


def test_all_twenty_sentences_come_out_exactly(open_agendas: Path):
    wanted = json.loads((open_agendas / "da-kkr-decisions.json").read_text(encoding="utf-8"))
    found = drafts(read_agenda(open_agendas / AGENDA).meeting)
    assert {place: (draft.outcome.value, draft.text) for place, draft in found.items()} == {
        (row["item"], row["clause"]): (row["outcome"], row["text"]) for row in wanted
    }
    assert len(found) == 20


def test_none_of_them_needs_a_look(open_agendas: Path):
    found = drafts(read_agenda(open_agendas / AGENDA).meeting)
    assert [place for place, draft in found.items() if draft.needs_a_look] == []
