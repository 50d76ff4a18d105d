"""Every format: what it gave last time, the same bytes again, and text that stays text."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pytest
from docx import Document
from lxml import html
from markdown_it import MarkdownIt

from meetingtui.domain.errors import MinutesError
from meetingtui.domain.exchange import to_values
from meetingtui.domain.exchanged import from_values
from meetingtui.domain.meeting import Item, Meeting, decisions
from meetingtui.minutes import FORMATS, Audience, Size, export
from tests.hostile import RAW_TEXTS, hostile_meeting
from tests.minutes.meetings import SECRET, council_meeting, in_english
from tests.minutes.reading import pdf_text, squeezed, text_in

READABLE = ("txt", "md", "html", "json")
ASK = (
    "import hashlib, sys; from meetingtui.minutes import export; from tests.hostile import hostile_meeting;"
    "print(*(hashlib.sha256(export(hostile_meeting(), f)).hexdigest() for f in sys.argv[1:]))"
)


@pytest.mark.parametrize("name", READABLE)
def test_the_whole_minutes_are_as_before(name: str, golden: Callable[[str, bytes], None]):
    golden(f"full{FORMATS[name].suffix}", export(council_meeting(), name))


@pytest.mark.parametrize("name", READABLE)
def test_the_public_decisions_are_as_before(name: str, golden: Callable[[str, bytes], None]):
    made = export(council_meeting(), name, size=Size.DECISIONS, audience=Audience.PUBLIC)
    golden(f"decisions-public{FORMATS[name].suffix}", made)


@pytest.mark.parametrize("name", ["txt", "md"])
def test_the_english_minutes_are_as_before(name: str, golden: Callable[[str, bytes], None]):
    golden(f"english{FORMATS[name].suffix}", export(in_english(), name))


def test_the_extract_is_as_before(golden: Callable[[str, bytes], None]):
    golden("extract.txt", export(council_meeting(), "txt", item_id=2))


def test_the_same_meeting_is_the_same_bytes_in_another_place_and_zone(tmp_path):
    elsewhere = os.environ | {"TZ": "Pacific/Auckland", "LC_ALL": "C", "PYTHONHASHSEED": "7"}
    asked = [sys.executable, "-c", ASK, *FORMATS]
    told = subprocess.run(asked, env=elsewhere, capture_output=True, text=True, check=True).stdout.split()
    here = subprocess.run(
        asked, env=os.environ | {"TZ": "Europe/Copenhagen"}, capture_output=True, text=True, check=True
    )
    assert told == here.stdout.split()


@pytest.mark.parametrize("name", FORMATS)
def test_an_empty_meeting_goes_out(name: str):
    assert export(Meeting(""), name)
    assert export(Meeting("Møde", items=(Item(1, "", ""),)), name)


def test_an_unknown_format_is_told_with_the_known_ones():
    with pytest.raises(MinutesError, match=r'"odt".*docx, html, json, md, pdf, txt'):
        export(council_meeting(), "odt")


def test_json_of_everything_gives_the_meeting_back():
    meeting = council_meeting()
    values = json.loads(export(meeting, "json"))
    assert values == to_values(meeting)
    assert replace(from_values(values), id=meeting.id) == meeting


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("size", Size)
def test_no_public_file_says_what_is_withheld(name: str, size: Size):
    made = text_in(name, export(council_meeting(), name, size=size, audience=Audience.PUBLIC))
    assert "Lukketpunkt" in made
    assert not [secret for secret in SECRET if squeezed(secret) in made]


def texts_of(meeting: Meeting) -> list[str]:
    """Every title, clause, decision and note of a meeting."""
    told = [meeting.title]
    for item in meeting.items:
        told += [item.title, item.notes, *(clause.text for clause in item.clauses)]
        told += [decision.text for _, decision in decisions(item)]
    return told


def lines_of(meeting: Meeting) -> set[str]:
    """The lines of all texts, without list markers, as a reader looks for them."""
    lines = (line.removeprefix("- ") for text in texts_of(meeting) for line in text.split("\n"))
    return {squeezed(line) for line in lines if line.strip()}


@pytest.mark.parametrize("name", ["txt", "md", "html", "docx"])
def test_every_line_of_a_hostile_meeting_is_found(name: str):
    made = text_in(name, export(hostile_meeting(), name))
    assert not [line for line in lines_of(hostile_meeting()) if line not in made]


def test_every_line_of_a_hostile_meeting_is_in_the_pdf_but_for_lost_glyphs():
    made = pdf_text(export(hostile_meeting(), "pdf"))
    lost = [line for line in lines_of(hostile_meeting()) if line not in made]
    assert len(lost) == 1, lost
    assert "👩" in lost[0]
    assert "Ålborgé□□□□□□□…“citat”–tanke" in made


def test_hostile_text_makes_no_element_in_html():
    page = html.fromstring(export(hostile_meeting(), "html"))
    assert not page.xpath("//script | //b | //comment() | //img | //link | //iframe | //@onclick")
    assert {link.partition(":")[0] for link in page.xpath("//a/@href")} == {"https"}
    assert page.get("lang") == "da"


def test_hostile_text_makes_no_element_in_markdown():
    page = html.fromstring(MarkdownIt("commonmark").render(export(hostile_meeting(), "md").decode()))
    assert not page.xpath("//script | //b | //code | //em | //hr | //img | //pre | //comment()")
    assert {link.partition(":")[0] for link in page.xpath("//a/@href")} == {"https"}
    assert len(page.xpath("//h1")) == 1


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("raw", RAW_TEXTS, ids=ascii)
def test_what_cannot_be_seen_comes_through_in_no_format(name: str, raw: str):
    if name in {"pdf", "docx"} and raw != RAW_TEXTS[-1]:
        raw = "".join(RAW_TEXTS)  # one document for all
    meeting = Meeting(f"Mø{raw}de", items=(Item(1, "1", f"P{raw}unkt", notes=f"No{raw}te"),))
    made = text_in(name, export(meeting, name))
    assert raw not in made
    assert "Punkt" in made
    assert "Note" in made


def test_noncharacters_do_not_break_word():
    assert Document(BytesIO(export(Meeting("a\ufffeb\uffffc"), "docx"))).core_properties.title == "abc"
