"""The interface's catalogues: every sentence in every language, whole, and compiled as it stands."""

import string
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message

from tests import catalogue

PATHS = catalogue.catalogues()
each_catalogue = pytest.mark.parametrize("path", PATHS, ids=[path.parents[1].name for path in PATHS])


def messages(known: Catalog) -> dict[catalogue.Sentence, Message]:
    return {tuple(m.id) if isinstance(m.id, tuple | list) else m.id: m for m in known if m.id}


def texts(value: str | tuple[str, ...]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


def places(text: str) -> set[str]:
    """The `{names}` that are filled in, with their conversion."""
    parsed = string.Formatter().parse(text)
    return {f"{name}!{conversion}" for _, name, _, conversion in parsed if name is not None}


def test_there_is_a_danish_catalogue() -> None:
    assert "da" in {path.parents[1].name for path in PATHS}


def test_sentences_are_found_where_they_are_written() -> None:
    found = catalogue.sentences()
    assert "As recommended" in found, "a command of the table"
    assert "{file} is empty: there is no text in it." in found, "an error"
    assert ("{count} item", "{count} items") in found, "a plural"
    assert "Write the minutes." in found, "the help of a command"
    assert "One item standing alone: 3.4." in found, "the help of an option"
    assert "Usage:" in found, "a sentence of click's"


@each_catalogue
def test_every_sentence_has_a_translation(path: Path) -> None:
    known = messages(catalogue.read(path))
    missing = [s for s in catalogue.sentences() if s not in known or not all(texts(known[s].string))]
    assert missing == []


@each_catalogue
def test_a_translation_has_the_places_of_its_sentence(path: Path) -> None:
    for sentence, message in messages(catalogue.read(path)).items():
        known = set.union(*map(places, texts(sentence)))
        assert places(texts(message.string)[-1]) == places(texts(sentence)[-1]), sentence
        assert all(places(text) <= known for text in texts(message.string)), sentence


@each_catalogue
def test_a_catalogue_has_no_sentence_that_is_not_said(path: Path) -> None:
    known = catalogue.read(path)
    assert set(messages(known)) - set(catalogue.sentences()) == set()
    assert not known.obsolete
    assert not [message.id for message in known if message.id and message.fuzzy]


@each_catalogue
def test_the_compiled_catalogue_is_the_one_that_is_read_by_people(path: Path) -> None:
    assert path.with_suffix(".mo").read_bytes() == catalogue.compiled(catalogue.read(path))
