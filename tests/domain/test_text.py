"""Text is cleaned where it enters."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingtui.domain.text import clean, one_line
from tests.hostile import HOSTILE_TEXTS, RAW_TEXTS

ODD = st.text(
    st.sampled_from(
        "aå\u030a\x1b[]\\P;\x07\x9b\x9d\x9c\x90m3H\r\n\t\v\u2028\u202e\u2066\u200b\ufeff\x00\ud800 "
    )
)  # fmt: skip


@given(st.text() | ODD)
def test_cleaning_clean_text_changes_nothing(text: str):
    assert clean(clean(text)) == clean(text)


@given(st.text() | ODD)
def test_no_control_override_or_surrogate_is_left(text: str):
    for character in clean(text):
        assert character in "\n\t" or unicodedata.category(character) not in {"Cc", "Cs"}
        assert (
            character not in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\u200e\u200f\ufeff"
        )


@given(st.text(st.characters(categories=["L", "N", "P", "Zs"])))
def test_letters_digits_and_marks_stay(text: str):
    assert clean(text) == unicodedata.normalize("NFC", text)


@given(st.text())
def test_clean_text_can_be_written_as_utf8(text: str):
    cleaned = clean(text + "\ud83d")
    assert cleaned.encode().decode() == cleaned


@pytest.mark.parametrize("raw", RAW_TEXTS)
def test_hostile_sequences_vanish(raw: str):
    assert clean(f"før{raw}efter") == "førefter"


@pytest.mark.parametrize("text", HOSTILE_TEXTS)
def test_text_that_only_looks_like_markup_stays(text: str):
    assert clean(text) == text


def test_an_unfinished_escape_sequence_takes_no_other_line_with_it():
    cleaned = clean("\x1b]0;titel\nReferat")
    assert "\x1b" not in cleaned
    assert cleaned.endswith("\nReferat")


def test_decomposed_letters_become_one():
    assert clean("A\u030aben") == "Åben"


@pytest.mark.parametrize("end", ["\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029"])
def test_every_line_end_becomes_one_kind(end: str):
    assert clean(f"a{end}b") == "a\nb"


def test_a_title_is_one_line_with_single_spaces():
    assert one_line("  Punkt\t3\r\n  om\u202e  planen ") == "Punkt 3 om planen"


def test_many_opened_control_strings_cost_one_pass_each():
    assert clean("\x1b]" * 50_000 + "å") == ""
