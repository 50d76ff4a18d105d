"""`search`: what it prints, and what it says when there is nothing."""

import json
from pathlib import Path

import pytest

from tests.commandline import command, complaint, imported

MEETING = {
    "meeting": {"title": "Møde [i] marts", "body": "Byrådet", "date": "2026-03-04"},
    "items": [
        {
            "number": "1.1",
            "title": "Cykelstier",
            "case_number": "SAG-7",
            "sections": {"Baggrund": "Vejen er [b]smal[/b]."},
            "recommendations": ["at stien anlægges"],
            "notes": "Formanden indledte\x1b[31m drøftelsen.",
            "decisions": [{"clause": 1, "outcome": "adopted", "text": "Rådet godkendte stien."}],
        },
        {"number": "", "title": "Eventuelt"},
    ],
}


@pytest.fixture
def meeting(tmp_path: Path) -> str:
    file = tmp_path / "møde.json"
    file.write_text(json.dumps(MEETING), "utf-8")
    return imported(file=file)


def test_a_hit_is_a_line_with_the_words_in_it(meeting: str) -> None:
    ended = command("search", "smal", "vejen")
    assert (ended.status, ended.err) == (0, "")
    assert ended.text == "   1  2026-03-04  Byrådet · 1.1 Cykelstier · Baggrund Vejen er [b]smal[/b].\n"


def test_a_hit_as_json_says_in_which_part_it_is(meeting: str) -> None:
    (hit,) = command("search", "godkendte", "--json").json
    assert hit == {
        "meeting": meeting, "body": "Byrådet", "date": "2026-03-04", "item": 1, "number": "1.1",
        "title": "Cykelstier", "where": "decision", "excerpt": "Rådet godkendte stien.",
    }  # fmt: skip


def test_words_in_one_argument_are_the_same_words(meeting: str) -> None:
    assert command("search", "vejen smal").text == command("search", "vejen", "smal").text != ""


@pytest.mark.parametrize("words", [["SAG-7"], ["drøftelsen"], ["anlægges"], ["eventuelt"], ["cykel"]])
def test_all_meetings_are_searched_in_all_their_parts(meeting: str, words: list[str]) -> None:
    assert len(command("search", *words, "--json").json) == 1


def test_nothing_found_is_said_and_no_error(meeting: str) -> None:
    ended = command("search", "tunnel")
    assert (ended.status, ended.text, ended.err) == (0, "", "Nothing was found.\n")
    assert command("search", "tunnel", "--json").json == []


@pytest.mark.parametrize("words", ["", "  ", "*", '"', "'; --"])
def test_no_word_is_a_sentence(meeting: str, words: str) -> None:
    assert complaint(command("search", "--", words)).startswith("There is no word to search for.")


@pytest.mark.parametrize("words", ['"vejen', "vejen*", "(vejen", "NEAR(vejen", "vejen^2", "%", "vejen\\"])
def test_hostile_words_are_text(meeting: str, words: str) -> None:
    assert command("search", "--json", "--", "x" + words).json == []


def test_searching_makes_no_store(tmp_path: Path) -> None:
    assert command("search", "smal").status == 0
    assert not (tmp_path / "store").exists()
