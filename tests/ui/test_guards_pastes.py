"""Pastes are cut out of what a terminal sends, however it is split, and nothing is lost."""

from itertools import combinations

import pytest
from textual._xterm_parser import XTermParser
from textual.app import App, ComposeResult
from textual.events import Key, Paste
from textual.widgets import Input

from meetingtui.domain.text import UNSEEN, clean
from meetingtui.ui.guards.pastes import BEGIN, END, Pastes
from meetingtui.ui.widgets.search_field import SearchField
from tests.hostile import RAW_TEXTS

Got = list[tuple[str, str]]


def got(*reads: str, end: bool = False) -> Got:
    """What the app gets of the reads: keys, run together, and pastes."""
    pastes, parser, found = Pastes(), XTermParser(), Got()
    for read in (*reads, None) if end else reads:
        for part in pastes.end() if read is None else pastes.cut(read):
            if isinstance(part, Paste):
                found.append(("paste", part.text))
                continue
            for key in parser.feed(part):
                if isinstance(key, Key):
                    found.append(("keys", found.pop()[1] if found and found[-1][0] == "keys" else ""))
                    found[-1] = ("keys", found[-1][1] + (key.character or f"<{key.key}>"))
    return found


TWO = f"a{BEGIN}b\x1b[31mc\rd{END}{BEGIN}e{END}\x1b[Af"
IN_ORDER = [("keys", "a"), ("paste", "bc\nd"), ("paste", "e"), ("keys", "<up>f")]


def test_keys_and_pastes_are_in_order_however_they_are_split() -> None:
    assert got(TWO) == IN_ORDER
    for first, second in combinations(range(len(TWO)), 2):
        assert got(TWO[:first], TWO[first:second], TWO[second:]) == IN_ORDER
    assert got(*TWO) == IN_ORDER


def test_parser_is_never_given_nothing_which_would_end_it() -> None:
    pastes = Pastes()
    assert all(part for read in ("", *TWO, "") for part in pastes.cut(read))


@pytest.mark.parametrize("rest", ["", "\x1b", "\x1b[20", "\x1b[2 x"])
def test_paste_without_an_end_is_delivered_when_it_is_given_up(rest: str) -> None:
    assert got(f"a{BEGIN}b{rest}", end=True) == [("keys", "a"), ("paste", clean(f"b{rest}"))]


def test_keys_after_a_paste_that_was_given_up_are_keys() -> None:
    pastes = Pastes()
    assert list(pastes.cut(f"{BEGIN}a"))
    assert [part if isinstance(part, str) else part.text for part in pastes.end()] == ["a", END]
    assert list(pastes.end()) == []
    assert list(pastes.cut("b")) == ["b"]


@pytest.mark.parametrize("text", ["", "\x00\x1b[2J"])
def test_paste_of_nothing_deletes_nothing(text: str) -> None:
    assert got(f"{BEGIN}{text}{END}x") == [("keys", "x")]


def test_paste_is_clean() -> None:
    for text in RAW_TEXTS:
        pasted = "".join(text for kind, text in got(f"{BEGIN}{text}{END}") if kind == "paste")
        assert pasted == clean(text)


class Fields(App[None]):
    def compose(self) -> ComposeResult:
        yield Input()
        yield SearchField()


@pytest.mark.parametrize("kind", [Input, SearchField])
async def test_field_of_one_line_gets_the_first_line_and_no_control_character(kind: type[Input]) -> None:
    async with Fields().run_test() as pilot:
        field = pilot.app.query_one(kind)
        field.focus()
        for part in Pastes().cut(f"{BEGIN}A\x1b\x11\u202e B\x1b[31m C\rD{END}"):
            if isinstance(part, Paste):
                pilot.app.post_message(part)
        await pilot.pause()
        assert field.value == "A B C"
        assert not UNSEEN.search(field.value)
