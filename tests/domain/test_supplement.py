"""An agenda that comes again: the same items are found, and nothing that was said or decided is lost."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetingtui.domain.comparing import compared
from meetingtui.domain.decision import Decision, Outcome
from meetingtui.domain.item_changes import Change, Field
from meetingtui.domain.likeness import same_items, squeezed
from meetingtui.domain.meeting import (
    AgendaWarning,
    Clause,
    Item,
    Meeting,
    Section,
    Source,
    UnplacedLine,
    decisions,
)
from meetingtui.domain.supplement import Difference, Kind, applied, differences
from meetingtui.domain.vote import Vote

AT = datetime(2026, 3, 4, 18, 0, tzinfo=UTC)
ADOPTED = Decision(Outcome.ADOPTED, "Godkendt.", AT)


def agenda(*items: Item) -> Meeting:
    numbered = tuple(item if item.id else replace(item, id=n) for n, item in enumerate(items, 1))
    return Meeting("Byrådet", "Byrådet", items=numbered)


def item(
    number: str, title: str, *, level: int = 1, text: str = "Sagen kort.", clauses: str = "", **more
) -> Item:
    parts = (Section("Resumé", text),) if text else ()
    listed = tuple(Clause(n, clause) for n, clause in enumerate(clauses.split("|"), 1) if clause)
    return Item(0, number, title, level, sections=parts, clauses=listed, **more)


OLD = agenda(
    item("1", "Godkendelse af dagsorden", text="Dagsordenen er sendt ud."),
    item(
        "2",
        "Budget 2026",
        text="Budgettet.",
        clauses="at planen godkendes|at der afsættes 250.000 kr.",
        case_number="24/1",
    ),
    item("3", "Ny skole i Havneby", text="Skolen.", case_number="24/2"),
    item("4", "Eventuelt", text=""),
)


def told(found) -> list[tuple[Kind, str]]:
    return [(difference.kind, difference.item.title) for difference in found]


def only(found) -> Difference:
    (difference,) = found
    return difference


def all_offered(meeting: Meeting, newer: Meeting) -> Meeting:
    return applied(meeting, newer, [d for d in differences(meeting, newer) if d.is_offered])


def titles(meeting: Meeting) -> list[str]:
    return [item.title for item in meeting.items]


# The same items


def test_the_same_agenda_has_no_differences():
    assert differences(OLD, OLD) == ()


def test_lines_broken_elsewhere_are_no_difference():
    again = replace(OLD.items[2], sections=(Section("Resumé", "Skolen.\n"),), title="Ny skole  i Havneby")
    assert differences(OLD, agenda(*OLD.items[:2], again, OLD.items[3])) == ()


def test_a_renumbered_item_is_the_same_item_with_another_number():
    new = item("2", "Tillæg: kvoter for fiskeri")
    later = [replace(old, number=str(int(old.number) + 1)) for old in OLD.items[1:]]
    found = differences(OLD, agenda(OLD.items[0], new, *later))
    assert told(found) == [
        (Kind.ADDED, "Tillæg: kvoter for fiskeri"),
        (Kind.CHANGED, "Budget 2026"),
        (Kind.CHANGED, "Ny skole i Havneby"),
        (Kind.CHANGED, "Eventuelt"),
    ]
    assert found[1].changes == (Change(Field.NUMBER, "2", "3"),)
    assert found[0].above == OLD.items[0]


def test_another_title_with_the_same_number_and_case_is_the_same_item():
    renamed = replace(OLD.items[2], title="Udbygning ved kajen")
    difference = only(differences(OLD, agenda(*OLD.items[:2], renamed, OLD.items[3])))
    assert difference.changes == (Change(Field.TITLE, "Ny skole i Havneby", "Udbygning ved kajen"),)
    rewritten = replace(renamed, sections=(Section("Resumé", "Kajen."),))
    assert same_items(OLD.items, [rewritten]) == {0: 2}


def test_a_title_a_little_changed_is_the_same_item_though_it_has_another_number():
    old, new = (
        agenda(item("7", "Fastsættelse af takster for vand 2026")),
        item("9", "Fastsættelse af takster for vand i 2026"),
    )
    assert same_items(old.items, [new]) == {0: 0}


def test_two_cases_with_the_same_title_are_two_items():
    old, new = (
        item("3", "Anlægsbevilling", case_number="24/1"),
        item("4", "Anlægsbevilling", text="B", case_number="24/9"),
    )
    assert same_items([old], [new]) == {}


def test_items_called_the_same_are_told_apart_by_what_they_say():
    olds = [item("3", "Orientering", text="Om veje."), item("4", "Orientering", text="Om broer.")]
    news = [
        item("3", "Orientering", text="Om havne."),
        item("4", "Orientering", text="Om veje."),
        item("5", "Orientering", text="Om broer."),
    ]
    assert same_items(olds, news) == {1: 0, 2: 1}


def test_items_called_the_same_are_told_apart_by_their_headings():
    olds = [
        item("1", "Børn"),
        item("1.1", "Orientering", level=2, text="a"),
        item("2", "Teknik"),
        item("2.1", "Orientering", level=2, text="b"),
    ]
    news = [
        item("1", "Teknik"),
        item("1.1", "Orientering", level=2, text="c"),
        item("2", "Børn"),
        item("2.1", "Orientering", level=2, text="d"),
    ]
    assert same_items(olds, news) == {0: 2, 1: 3, 2: 0, 3: 1}


def test_one_item_is_not_matched_twice():
    twice = [item("3", "Ny skole i Havneby"), item("5", "Ny skole i Havneby")]
    assert list(same_items(OLD.items, twice).values()) == [2]


def test_an_item_without_title_or_number_is_itself():
    empty = agenda(Item(1, "", ""), Item(2, "", ""))
    assert differences(empty, empty) == ()


# Added


def test_an_added_item_stands_where_the_newer_agenda_has_it_and_begins_without_notes():
    new = replace(item("2a", "Kvoter"), notes="fra et andet sted", opened_at=AT)
    after = applied(
        OLD, newer := agenda(*OLD.items[:2], replace(new, id=9), *OLD.items[2:]), differences(OLD, newer), 70
    )
    assert titles(after) == [
        "Godkendelse af dagsorden",
        "Budget 2026",
        "Kvoter",
        "Ny skole i Havneby",
        "Eventuelt",
    ]
    assert (after.items[2].id, after.items[2].notes, after.items[2].opened_at) == (70, "", None)
    assert [item for item in after.items if item.id != 70] == list(OLD.items)


def test_an_agenda_of_added_items_takes_nothing_away_and_they_go_by_their_numbers():
    old = agenda(
        item("1", "Åbent"), item("1.1", "Veje", level=2), item("1.2", "Broer", level=2),
        item("2", "Lukket"), item("2.1", "Grundsalg", level=2),
    )  # fmt: skip
    newer = agenda(item("1.3", "Havne", level=2), item("2.2", "Personsag", level=2), item("3", "Eventuelt"))
    assert told(differences(old, newer)) == [
        (Kind.ADDED, "Havne"),
        (Kind.ADDED, "Personsag"),
        (Kind.ADDED, "Eventuelt"),
    ]
    after = all_offered(old, newer)
    assert [item.number for item in after.items] == ["1", "1.1", "1.2", "1.3", "2", "2.1", "2.2", "3"]


def test_an_added_item_below_a_heading_that_is_there_joins_its_items():
    old = agenda(
        item("3", "Sager"), item("3.9", "A", level=2), item("3.10", "B", level=2), item("4", "Eventuelt")
    )
    after = all_offered(old, agenda(item("3", "Sager"), item("3.11", "C", level=2)))
    assert [item.number for item in after.items] == ["3", "3.9", "3.10", "3.11", "4"]


def test_an_added_item_does_not_come_between_a_heading_and_what_is_below_it():
    old = agenda(item("1", "Sager"), item("", "Uden nummer", level=2), item("3", "Eventuelt"))
    assert titles(all_offered(old, agenda(item("2", "Ny"))))[2] == "Ny"


def test_an_unnumbered_added_item_of_a_supplement_comes_last():
    assert titles(all_offered(OLD, agenda(item("", "Tillæg"))))[-1] == "Tillæg"


def test_an_item_whose_new_heading_is_not_chosen_makes_no_heading_of_the_item_above():
    newer = agenda(
        *OLD.items[:3], item("4", "Lukkede punkter"), item("4.1", "Grundsalg", level=2), OLD.items[3]
    )
    newer = agenda(*(replace(item, id=n) for n, item in enumerate(newer.items, 1)))
    after = applied(OLD, newer, [d for d in differences(OLD, newer) if d.item.title == "Grundsalg"])
    assert [(item.title, item.level) for item in after.items][3] == ("Grundsalg", 1)


# Changed


def test_a_changed_item_keeps_its_notes_its_decisions_and_when_it_was_taken_up():
    old = replace(OLD.items[1], notes="Borgmesteren indledte.", opened_at=AT, decision=ADOPTED)
    newer = replace(
        old,
        id=8,
        sections=(Section("Resumé", "Budgettet er ændret."),),
        notes="",
        opened_at=None,
        decision=None,
    )
    meeting = agenda(OLD.items[0], old, *OLD.items[2:])
    after = all_offered(meeting, agenda(OLD.items[0], newer, *OLD.items[2:])).items[1]
    assert after == replace(old, sections=newer.sections)


def budget(*clauses: Clause) -> Meeting:
    return agenda(OLD.items[0], replace(OLD.items[1], clauses=clauses), *OLD.items[2:])


def test_a_decided_clause_in_other_words_keeps_its_decision_for_a_look_and_its_vote():
    meeting = budget(Clause(1, "at der afsættes 250.000 kr.", ADOPTED, Vote(7, 2, 0)))
    after = all_offered(meeting, budget(Clause(1, "at der afsættes 300.000 kr.")))
    assert after.items[1].clauses == (
        Clause(1, "at der afsættes 300.000 kr.", replace(ADOPTED, needs_a_look=True), Vote(7, 2, 0)),
    )


def test_a_clause_that_is_gone_goes_and_a_decided_one_stays_in_its_place():
    decided, new = Clause(2, "at skolen bygges", ADOPTED), Clause(1, "at havnen graves ud")
    meeting = budget(
        Clause(1, "at planen godkendes"),
        decided,
        Clause(3, "at budgettet vedtages"),
        Clause(4, "at mødet hæves"),
    )
    newer = budget(new, Clause(2, "at planen godkendes"), Clause(3, "at budgettet vedtages"))
    difference = only(differences(meeting, newer))
    assert difference.stays == (decided,)
    assert [(c.before, c.after) for c in difference.changes] == [
        ("", "at havnen graves ud"),
        ("at mødet hæves", ""),
    ]
    assert [(c.id, c.text) for c in all_offered(meeting, newer).items[1].clauses] == [
        (1, "at havnen graves ud"), (2, "at planen godkendes"), (3, "at skolen bygges"), (4, "at budgettet vedtages"),
    ]  # fmt: skip


def test_clauses_in_another_order_take_their_decisions_along():
    meeting = budget(Clause(1, "at planen godkendes", ADOPTED), Clause(2, "at skolen bygges"))
    after = all_offered(meeting, budget(Clause(1, "at skolen bygges"), Clause(2, "at planen godkendes")))
    assert after.items[1].clauses == (
        Clause(1, "at skolen bygges"),
        Clause(2, "at planen godkendes", ADOPTED),
    )


def test_each_field_that_is_another_is_told_with_what_it_was_and_is():
    old = item("2", "Plan", officers=("ab",), attachments=("Kort",))
    new = replace(
        item("2", "Plan", officers=("ab", "cd"), closed=True, case_number="24/7", attachments=("Kort", "Notat")),
        sections=(Section("Resumé", "Sagen lang."), Section("Økonomi", "Ingen.")),
        recommendation_intro="Det indstilles", links=("https://x.dk",), particulars=("Dok 1",),
    )  # fmt: skip
    difference = only(differences(agenda(old), agenda(new)))
    assert {change.field: (change.name, change.before, change.after) for change in difference.changes if change.name != "Økonomi"} == {
        Field.CASE_NUMBER: ("", "", "24/7"),
        Field.OFFICERS: ("", "ab", "ab\ncd"),
        Field.CLOSED: ("", "open item", "closed item"),
        Field.PARTICULARS: ("", "", "Dok 1"),
        Field.SECTION: ("Resumé", "Sagen kort.", "Sagen lang."),
        Field.RECOMMENDATION_INTRO: ("", "", "Det indstilles"),
        Field.ATTACHMENTS: ("", "Kort", "Kort\nNotat"),
        Field.LINKS: ("", "", "https://x.dk"),
    }  # fmt: skip
    assert Change(Field.SECTION, "", "Ingen.", "Økonomi") in difference.changes


def test_an_item_that_is_only_named_again_keeps_its_text():
    named = Item(1, "5", "Budget 2026")
    after = all_offered(OLD, agenda(named)).items[1]
    assert after == replace(OLD.items[1], number="5")


# Moved and missing


def test_an_item_that_has_moved_is_told_alone_and_goes_there():
    one, two, three, four = OLD.items
    newer = agenda(one, three, two, four)
    difference = only(differences(OLD, newer))
    assert difference.changes[0].field is Field.PLACE
    assert titles(all_offered(OLD, newer)) == titles(newer)


def test_an_item_that_a_whole_new_agenda_lacks_is_missing_and_stays_unless_chosen():
    newer = agenda(*OLD.items[:2], OLD.items[3])
    difference = only(differences(OLD, newer))
    assert (difference.kind, difference.item, difference.is_offered) == (Kind.MISSING, OLD.items[2], False)
    assert applied(OLD, newer, []) is OLD
    assert titles(applied(OLD, newer, [difference])) == titles(newer)


@pytest.mark.parametrize(
    "treated",
    [{"notes": "Talt om."}, {"decision": ADOPTED}, {"clauses": (Clause(1, "at", None, Vote(1, 0, 0)),)}],
)
def test_a_missing_item_with_notes_or_decisions_cannot_be_taken_away(treated):
    old = replace(OLD, items=(*OLD.items[:2], replace(OLD.items[2], **treated), OLD.items[3]))
    newer = agenda(*OLD.items[:2], OLD.items[3])
    difference = only(differences(old, newer))
    assert not difference.can_be_chosen
    assert applied(old, newer, [difference]) is old


def test_a_heading_taken_away_leaves_no_items_under_another_one():
    old = agenda(item("1", "Åbne"), item("2", "Lukkede"), item("2.1", "Salg", level=2), *OLD.items)
    old = agenda(*(replace(item, id=n) for n, item in enumerate(old.items, 1)))
    newer = agenda(old.items[0], *old.items[3:])
    gone = [d for d in differences(old, newer) if d.item.title == "Lukkede"]
    assert [(i.title, i.level) for i in applied(old, newer, gone).items][:2] == [("Åbne", 1), ("Salg", 1)]


# The meeting


def test_the_newer_source_comes_with_what_it_warns_of_and_its_lines_in_no_item():
    warning, line = AgendaWarning("A word was split.", "polit iske", 4, 1), UnplacedLine("Løs linje", 9, 2)
    old = replace(
        OLD,
        source=Source("a.pdf", "1", "pdf"),
        warnings=(warning,),
        unplaced=(line, UnplacedLine("Ældre", 3)),
    )
    newer = replace(
        agenda(*OLD.items, replace(item("5", "Nyt"), id=9)),
        source=Source("b.pdf", "2", "pdf"), warnings=(replace(warning, line=7),), unplaced=(replace(line, line=12),),
    )  # fmt: skip
    after = all_offered(old, newer)
    assert after.source == newer.source
    assert after.warnings == newer.warnings
    assert after.unplaced == (UnplacedLine("Ældre"), UnplacedLine("Løs linje", 12, 2))
    assert after.items[:4] == old.items


# Whatever comes

WORDS = ("vej", "bro", "havn", "skole", "budget", "plan", "salg af grund", "orientering", "Eventuelt")
sentences = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)
decided = st.builds(Decision, st.sampled_from(Outcome), st.uuids().map(str))
votes = st.builds(Vote, st.integers(0, 9), st.integers(0, 9), st.integers(0, 9))
clauses = st.builds(Clause, st.just(0), sentences)
decided_clauses = st.builds(Clause, st.just(0), sentences, st.none() | decided, st.none() | votes)


def items_of(clause, **more):
    return st.builds(
        Item,
        id=st.just(0),
        number=st.sampled_from(["", "1", "2", "2.1", "2.2", "3", "10", "11"]),
        title=sentences,
        level=st.integers(1, 3),
        case_number=st.none() | st.sampled_from(["24/1", "24/2"]),
        closed=st.booleans(),
        sections=st.lists(
            st.builds(Section, st.sampled_from(["Resumé", "Økonomi"]), sentences), min_size=1, max_size=3
        ).map(tuple),
        clauses=st.lists(clause, max_size=3).map(
            lambda found: tuple(replace(c, id=n) for n, c in enumerate(found, 1))
        ),
        attachments=st.lists(sentences, max_size=2).map(tuple),
        **more,
    )


def agendas(items):
    return st.lists(items, max_size=7).map(lambda found: agenda(*found))


printed = items_of(clauses)
treated = items_of(decided_clauses, notes=st.just("") | st.uuids().map(str), decision=st.none() | decided)


@st.composite
def twice(draw, items=treated):
    """A meeting, and an agenda that has some of its items, as they were or others in parts, and new ones."""
    meeting = draw(agendas(items))
    again = [
        draw(
            st.just(replace(old, notes="", decision=None))
            | st.builds(lambda n, o=old: replace(n, title=o.title), printed)
        )
        for old in meeting.items
        if draw(st.integers(0, 3))
    ]
    for new in draw(st.lists(printed, max_size=3)):
        again.insert(draw(st.integers(0, len(again))), new)
    if draw(st.booleans()):
        again = draw(st.permutations(again))
    bare = [replace(i, id=0, clauses=tuple(Clause(c.id, c.text) for c in i.clauses)) for i in again]
    return meeting, agenda(*bare)


def said(meeting: Meeting) -> Counter:
    """Every note, decision and vote of a meeting."""
    found = Counter()
    for item in meeting.items:
        found[item.notes] += bool(item.notes)
        found.update(decision.text for _, decision in decisions(item))
        found.update(clause.vote for clause in item.clauses if clause.vote)
    return +found


@settings(max_examples=60, deadline=None)
@given(twice(), st.data())
def test_whatever_is_chosen_no_note_decision_or_vote_is_lost(both, data):
    meeting, newer = both
    found = differences(meeting, newer)
    chosen = [difference for difference in found if data.draw(st.booleans())]
    after = applied(meeting, newer, chosen)
    assert said(after) == said(meeting)
    assert len({item.id for item in after.items}) == len(after.items)
    notes = {item.id: item.notes for item in after.items}
    assert all(notes[item.id] == item.notes for item in meeting.items if item.notes)


@settings(max_examples=40, deadline=None)
@given(agendas(treated))
def test_a_meeting_does_not_differ_from_itself_and_nothing_chosen_changes_nothing(meeting):
    assert differences(meeting, meeting) == ()
    assert applied(meeting, agenda(item("9", "Nyt")), []) is meeting


def shown(meeting: Meeting) -> list[tuple]:
    return [replace(i, id=0) for i in meeting.items]


@settings(max_examples=60, deadline=None)
@given(twice(printed))
def test_all_differences_of_a_whole_agenda_make_the_meetings_agenda_the_newer_one(both):
    meeting, newer = both
    after = applied(meeting, newer, differences(meeting, newer))
    if compared(meeting, newer).whole:
        assert shown(after) == shown(newer)
        assert differences(after, newer) == ()
    else:
        kept = Counter(map(squeezed, titles(after)))
        assert not Counter(map(squeezed, titles(newer))) - kept
