"""Search: all words, wherever in an item they stand, as words and nothing else; the index is always whole."""

import datetime as dt
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from meetingtui.domain.decision import Decision, EarlierDecision, Outcome
from meetingtui.domain.errors import StoreError
from meetingtui.domain.meeting import Clause, Item, Meeting, Section
from meetingtui.domain.sitting import decide
from meetingtui.store import Store
from meetingtui.store.ledger import Act, Ledger, Work
from tests.hostile import HOSTILE_TEXTS, hostile_meeting
from tests.store.conftest import NOON, Listener
from tests.store.meetings import meetings

BIKES = Item(
    1,
    "3.1",
    "Cykelstier på Åvej",
    case_number="SAG-2026-00501",
    officers=("chbn",),
    sections=(Section("Baggrund", 'Vejen er "smal".\nOmråde\tPris\nNord\t1,2'), Section("", "Får på vejen")),
    recommendation_intro="Det indstilles, at rådet",
    clauses=(
        Clause(1, "anlægger stien", Decision(Outcome.ADOPTED, "Rådet vedtog anlægget.")),
        Clause(2, "drøfter prisen"),
    ),
    attachments=("Lokalplan 77",),
    notes="Formanden indledte.\nEt medlem spurgte til belysningen.",
    particulars=("Dok.nr.: 2012-203438",),
    earlier_decisions=(EarlierDecision("Anbefalet af teknikken", "Teknikudvalget"),),
)


def stored(store: Store, *items: Item, day: dt.date | None = None, body: str = "Byrådet") -> int:
    return store.add(Meeting("Møde", body, date=day, items=items))


def found(store: Store, words: str) -> list[tuple[str, str]]:
    """Number and part of every hit."""
    return [(hit.number, hit.where.value) for hit in store.search(words)]


@pytest.mark.parametrize(
    ("words", "where"),
    [
        ("cykelstier", "title"), ("SAG-2026-00501", "title"), ("00501", "title"), ("chbn", "title"),
        ("203438", "title"), ("baggrund", "section"), ("smal", "section"), ("nord", "section"),
        ("lokalplan", "section"), ("teknikudvalget", "section"), ("anlægger", "clause"),
        ("indstilles", "clause"), ("vedtog", "decision"), ("belysningen", "notes"),
    ],
)  # fmt: skip
def test_words_are_found_in_every_part_of_an_item(store: Store, words: str, where: str) -> None:
    stored(store, BIKES, Item(2, "3.2", "Andet"))
    assert found(store, words) == [("3.1", where)]


def test_an_item_needs_all_words_but_not_in_one_place(store: Store) -> None:
    stored(store, BIKES, Item(2, "3.2", "Cykelstier"))
    assert found(store, "åvej belysningen vedtog") == [("3.1", "decision")]
    assert found(store, "åvej tunnel") == []


def test_the_part_with_most_of_the_words_is_shown(store: Store) -> None:
    stored(store, BIKES)
    assert found(store, "vejen smal vedtog") == [("3.1", "section")]


def test_danish_letters_do_not_fold_and_capitals_do(store: Store) -> None:
    stored(store, BIKES)
    assert found(store, "ÅVEJ")
    assert found(store, "FÅR")
    assert [found(store, words) for words in ("avej", "far", "aavej", "pa")] == [[], [], [], []]


def test_only_the_last_word_may_be_begun(store: Store) -> None:
    stored(store, BIKES)
    assert found(store, "åvej cykel")
    assert found(store, "cykel åvej") == []
    assert found(store, "belys")
    assert found(store, "lysningen") == []


def test_a_word_with_marks_in_it_is_found_as_it_is_written(store: Store) -> None:
    stored(store, BIKES, Item(2, "3.2", "Sag", case_number="00501-SAG-2026", notes="se 2026-00501"))
    assert [number for number, _ in found(store, "SAG-2026-00501")] == ["3.1"]
    assert [number for number, _ in found(store, "2026-005")] == ["3.1", "3.2"]


@pytest.mark.parametrize(
    "words",
    ['"smal"', '"smal', "smal*", "(smal", "-smal", "+smal", "^smal", "{smal}", "smal:", "'smal", "smal;--",
     'smal " *', "smal\x00", "\x1b[31msmal", "smal\n", "smal %"],
)  # fmt: skip
def test_what_means_something_to_the_index_is_text(store: Store, words: str) -> None:
    stored(store, BIKES)
    assert found(store, words) == [("3.1", "section")]


@pytest.mark.parametrize(
    "words", ["NEAR(smal vejen)", "smal AND vejen", "smal OR tunnel", "text:smal", "smal NOT x"]
)
def test_operators_are_words_that_are_not_there(store: Store, words: str) -> None:
    stored(store, BIKES)
    assert found(store, words) == []


@pytest.mark.parametrize("words", ["", " ", "*", '""', "- – …", "\x00", "👍"])
def test_looking_for_no_word_is_a_sentence(store: Store, words: str) -> None:
    with pytest.raises(StoreError, match="There is no word to search for"):
        store.search(words)


@pytest.mark.parametrize("text", HOSTILE_TEXTS)
def test_every_hostile_text_finds_itself(store: Store, text: str) -> None:
    store.add(hostile_meeting())
    assert str(HOSTILE_TEXTS.index(text) + 1) in [number for number, _ in found(store, text)]


def test_newest_meetings_come_first_and_their_items_in_order(store: Store) -> None:
    for body, day in (("A", dt.date(2025, 1, 1)), ("B", None), ("C", dt.date(2026, 1, 1))):
        stored(store, Item(9, "1", "Budget"), Item(3, "2", "Budget"), day=day, body=body)
    assert [(hit.body, hit.number) for hit in store.search("budget")] == [
        ("C", "1"), ("C", "2"), ("A", "1"), ("A", "2"), ("B", "1"), ("B", "2"),
    ]  # fmt: skip


def test_a_hit_says_where_it_is(store: Store) -> None:
    meeting_id = stored(store, BIKES, day=dt.date(2026, 3, 4))
    (hit,) = store.search("belysningen")
    assert (hit.meeting_id, hit.body, hit.date, hit.item_id) == (
        meeting_id,
        "Byrådet",
        dt.date(2026, 3, 4),
        1,
    )
    assert (hit.number, hit.title) == ("3.1", "Cykelstier på Åvej")
    assert hit.excerpt == "Formanden indledte. Et medlem spurgte til belysningen."


def test_an_excerpt_has_whole_words_around_what_was_found(store: Store) -> None:
    stored(store, Item(1, "1", "P", notes=f"{'foran ' * 50}midt\ni det{' bagefter' * 50}"))
    (hit,) = store.search("midt")
    assert hit.excerpt.startswith("…foran foran")
    assert "foran midt i det bagefter" in hit.excerpt
    assert hit.excerpt.endswith("bagefter…")
    assert len(hit.excerpt) < 140


def test_an_excerpt_of_one_endless_word_is_short(store: Store) -> None:
    stored(store, Item(1, "1", "P", notes=f"{'x' * 5000} midt {'y' * 5000}"))
    (hit,) = store.search("midt")
    assert "midt" in hit.excerpt
    assert len(hit.excerpt) < 140


def test_deleted_meetings_are_not_found_until_they_are_back(store: Store) -> None:
    meeting_id = stored(store, BIKES)
    store.delete(meeting_id)
    assert found(store, "smal") == found(store, "belysningen") == []
    store.undelete(meeting_id)
    assert found(store, "smal")
    store.delete(meeting_id)
    store.purge_deleted()
    assert index_of(store) == []


def test_what_is_written_and_decided_while_the_meeting_runs_is_found_at_once(
    store: Store, meeting: Meeting, told: Listener
) -> None:
    writer = store.writer(meeting, told)
    writer.note(2, "Der blev spurgt til vandværket.", 0, 31)
    adopted = decide(meeting, 2, 1, Decision(Outcome.ADOPTED, "Byrådet godkendte budgettet."))
    writer.save(adopted, "decide").result(5)
    assert writer.flush(5)
    assert found(store, "vandværket") == [("1.1", "notes")]
    assert found(store, "godkendte") == [("1.1", "decision")]
    writer.note(2, "", 0, 0)
    writer.save(decide(adopted, 2, 1, None), "decide").result(5)
    assert writer.flush(5)
    assert found(store, "vandværket") == found(store, "godkendte") == []


def test_another_window_can_search(store: Store) -> None:
    stored(store, BIKES)
    with Store.open(store.path.parent, read_only=True) as second:
        assert found(second, "smal")


def test_where_there_is_no_store_nothing_is_found(folder: Path) -> None:
    with Store.open(folder, read_only=True) as store:
        assert store.search("smal") == []


# The index

VOCABULARY = "CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, search_index, instance)"
MADE_ANEW = (
    "DROP TABLE search_index",
    "CREATE VIRTUAL TABLE search_index USING fts5"
    " (text, content = '', tokenize = 'unicode61 remove_diacritics 0')",
    "INSERT INTO search_index (rowid, text) SELECT number, text FROM searchable",
)


def index_of(store: Store, *first: str) -> Sequence[tuple[object, ...]]:
    """Every word of the index with its text and place in it; of a copy, after some statements."""
    with closing(sqlite3.connect(store.path)) as database, closing(sqlite3.connect(":memory:")) as copy:
        database.backup(copy)
        for statement in (*first, VOCABULARY):
            copy.execute(statement)
        return copy.execute('SELECT term, doc, "offset" FROM temp.terms ORDER BY 1, 2, 3').fetchall()


@pytest.fixture(scope="module")
def busy(tmp_path_factory: pytest.TempPathFactory):
    """A store that many meetings go through."""
    with Store.open(tmp_path_factory.mktemp("busy") / "data") as opened:
        yield opened


@settings(max_examples=25, deadline=None, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(meetings, st.lists(meetings, min_size=1, max_size=2), st.booleans())
def test_index_after_any_acts_is_as_if_made_anew(
    busy: Store, first: Meeting, later: list[Meeting], deleted: bool
) -> None:
    meeting_id = busy.add(first)
    ledger = Ledger(busy._connect_writer(), meeting_id)
    ledger.write(Work([Act(replace(meeting, id=meeting_id), "act", NOON) for meeting in later]), NOON)
    ledger.close()
    if deleted:
        busy.delete(meeting_id)
        busy.purge_deleted()
    assert index_of(busy) == index_of(busy, *MADE_ANEW)
