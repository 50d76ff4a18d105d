"""A meeting that was exported comes back as it was."""

import datetime as dt
import json
from dataclasses import replace
from pathlib import Path

import pytest

from meetingtui.agenda import read_agenda
from meetingtui.domain.errors import AgendaError
from meetingtui.domain.exchange import to_values
from meetingtui.domain.meeting import AgendaWarning, Item, Meeting, Source
from tests.agenda.agendas import DANISH, draft_of
from tests.hostile import hostile_meeting

BARE = Meeting("Møde", items=(Item(1, "1", "Plan"),))


def _saved(folder: Path, meeting: Meeting, name: str = "meeting.json") -> Path:
    path = folder / name
    path.write_text(json.dumps(to_values(meeting), ensure_ascii=False), "utf-8")
    return path


def test_an_exported_meeting_is_read_without_loss(tmp_path: Path) -> None:
    meeting = replace(
        hostile_meeting(),
        source=Source("agenda.txt", "00", "text"),
        warnings=(AgendaWarning("No name of the body was found in the document.", "x", 1, 2),),
    )
    draft = read_agenda(_saved(tmp_path, meeting))
    assert draft.meeting == replace(meeting, id=0)
    assert draft.exported


def test_an_agenda_read_exported_and_read_again_is_the_same(tmp_path: Path) -> None:
    draft = draft_of(tmp_path, DANISH)
    assert not draft.exported
    assert read_agenda(_saved(tmp_path, draft.meeting)).meeting == draft.meeting


def test_a_meeting_without_a_source_gets_the_file_it_came_in(tmp_path: Path) -> None:
    source = read_agenda(_saved(tmp_path, BARE)).meeting.source
    assert source is not None
    assert (source.file, source.format) == ("meeting.json", "json")


def test_an_exported_meeting_is_known_by_its_text_whatever_the_file_is_called(tmp_path: Path) -> None:
    meeting = draft_of(tmp_path, DANISH).meeting
    assert read_agenda(_saved(tmp_path, meeting, "meeting.backup")).meeting == meeting


def test_body_day_and_language_can_be_put_right(tmp_path: Path) -> None:
    path = _saved(tmp_path, replace(BARE, body="A"))
    meeting = read_agenda(path, body="B", day=dt.date(2026, 1, 2), language="en-GB").meeting
    assert (meeting.title, meeting.body, meeting.date, meeting.language) == (
        "Møde",
        "B",
        dt.date(2026, 1, 2),
        "en",
    )


@pytest.mark.parametrize(
    "text",
    [
        "[]", "{}", "null", "{", "1. Plan", '{"meeting": 1, "items": []}', "[" * 100_000,
        '{"meeting": {"title": "x", "title": "y"}, "items": []}', '{"meeting": {"title": 3}, "items": []}',
        '{"meeting": {"title": "x"}, "items": [{"number": "1"}]}', "9" * 5000,
    ],
)  # fmt: skip
def test_json_that_is_no_meeting_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "x.json"
    path.write_text(text, "utf-8")
    with pytest.raises(AgendaError, match=r"x\.json is not a meeting as .* Nothing was stored"):
        read_agenda(path)


@pytest.mark.parametrize(
    ("value", "said"), [("9" * 5000, "4300 digits"), ("[" * 900 + "]" * 900, "not a whole number")]
)
def test_a_number_without_end_and_a_nested_list_are_refused(tmp_path: Path, value: str, said: str) -> None:
    path = tmp_path / "x.json"
    path.write_text(json.dumps(to_values(BARE)).replace('"level": 1', f'"level": {value}'), "utf-8")
    with pytest.raises(AgendaError, match=said):
        read_agenda(path)


@pytest.mark.parametrize("part", ["items", "roster"])
def test_two_items_or_members_with_one_id_are_refused(tmp_path: Path, part: str) -> None:
    values = to_values(hostile_meeting())
    values[part][1]["id"] = values[part][0]["id"]
    path = tmp_path / "x.json"
    path.write_text(json.dumps(values), "utf-8")
    with pytest.raises(AgendaError, match="the same id"):
        read_agenda(path)
