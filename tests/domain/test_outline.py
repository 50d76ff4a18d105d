"""The agenda corrected: items moved, merged, split and called otherwise; nothing written is lost."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from meetingtui.domain.decision import Decision, Outcome
from meetingtui.domain.errors import RuleError
from meetingtui.domain.meeting import Clause, Item, Meeting, Section, UnplacedLine, headings
from meetingtui.domain.merging import merge_into_previous, split_item
from meetingtui.domain.open_ends import UNPLACED, open_ends
from meetingtui.domain.outline import (
    add_item,
    block,
    move_item,
    remove_item,
    rename_item,
    renumber_item,
    set_closed,
    set_level,
)
from meetingtui.domain.paragraphs import (
    paragraph_to_heading,
    paragraphs,
    remove_paragraph,
    rename_section,
    reword_paragraph,
)
from meetingtui.domain.recommending import (
    add_clause,
    move_clause,
    paragraph_to_clause,
    remove_clause,
    reword_clause,
)
from meetingtui.domain.sitting import decide, restored, write_note
from meetingtui.domain.unplaced import dismiss_lines, place_lines
from meetingtui.languages import language_of
from tests.domain.meetings import NOON, later, open_meetings
from tests.hostile import RAW_TEXTS

patient = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much]
)
ADOPTED = Decision(Outcome.ADOPTED, "Godkendt.", NOON)
CASE = "Skolen er gammel.\n\nDen skal bygges om.\n\n4. Vejen\n\nVejen er smal."
ASKED = "Det indstilles:\n\n- at planen godkendes\n- at sagen drøftes"


def agenda(*levels: int) -> Meeting:
    """Items numbered and titled by their place, on these levels."""
    items = tuple(Item(n, str(n), f"Sag {n}", level=level) for n, level in enumerate(levels, 1))
    return Meeting("Møde", body="Byrådet", items=items)


def shape(meeting: Meeting) -> list[tuple[int, int]]:
    return [(item.id, item.level) for item in meeting.items]


def plan() -> Meeting:
    """A heading, a plan with a recommendation of two clauses, and a last item."""
    clauses = (Clause(1, "at planen godkendes"), Clause(2, "at sagen drøftes"))
    item = Item(
        2,
        "3",
        "Plan",
        sections=(Section("Sagsfremstilling", CASE), Section("Indstilling", ASKED)),
        recommendation_intro="Det indstilles:",
        clauses=clauses,
        attachments=("Bilag 1",),
        notes="Formanden indledte.",
    )
    return Meeting("Møde", items=(Item(1, "1", "Sager"), item, Item(3, "5", "Eventuelt", notes="Intet.")))


def words_of(item: Item) -> Counter[str]:
    texts = [item.number, item.title, item.case_number or "", item.notes, *item.attachments, *item.links]
    texts += [*item.officers, *item.particulars, item.decision.text if item.decision else ""]
    texts += [earlier.text for earlier in item.earlier_decisions]
    texts += [part for section in item.sections for part in (section.title, section.text)]
    for clause in item.clauses:
        texts += [clause.text, clause.decision.text if clause.decision else ""]
    return Counter(word for text in texts for word in text.split())


def words(meeting: Meeting) -> Counter[str]:
    return sum(map(words_of, meeting.items), Counter())


def twice(first: Item, second: Item) -> Counter[str]:
    """The words of names that are in both items' lists, or more than once in one: they are kept once."""
    again: Counter[str] = Counter()
    for of in ("attachments", "links", "officers", "particulars"):
        names = Counter((*getattr(first, of), *getattr(second, of)))
        again += Counter(word for name in (names - Counter(set(names))).elements() for word in name.split())
    return again


# Called otherwise


def test_an_item_is_renamed_renumbered_and_closed():
    meeting = set_closed(renumber_item(rename_item(plan(), 2, " Skole \n plan "), 2, "3a"), 2, True)
    item = meeting.item(2)
    assert (item.number, item.title, item.closed) == ("3a", "Skole plan", True)
    assert meeting.items[0] is not None
    assert rename_item(meeting, 2, "Skole plan") is meeting


@pytest.mark.parametrize("raw", RAW_TEXTS)
def test_what_comes_in_is_cleaned(raw: str):
    meeting = add_clause(rename_item(plan(), 2, f"Skole{raw}plan"), 2, f"at vejen{raw} lukkes")
    assert meeting.item(2).title == "Skoleplan"
    assert meeting.item(2).clause(3).text == "at vejen lukkes"


@pytest.mark.parametrize("act", [rename_item, lambda m, i, t: add_clause(m, i, t), lambda m, _i, t: add_item(m, "8", t)])  # fmt: skip
def test_nothing_is_called_nothing(act):
    with pytest.raises(RuleError):
        act(plan(), 2, " \n")


# Levels and places


def test_a_level_takes_the_sub_items_along():
    assert shape(set_level(agenda(1, 1, 2, 3, 1), 2, 2)) == [(1, 1), (2, 2), (3, 3), (4, 4), (5, 1)]


def test_no_item_is_left_more_than_one_level_below_the_one_before():
    assert shape(set_level(agenda(1, 2, 3, 3), 3, 1)) == [(1, 1), (2, 2), (3, 1), (4, 2)]


@pytest.mark.parametrize(("item", "level"), [(1, 2), (2, 3), (2, 0)])
def test_a_level_that_cannot_be_is_refused(item: int, level: int):
    with pytest.raises(RuleError, match="one level below"):
        set_level(agenda(1, 1), item, level)


def test_seven_is_taken_before_six_with_what_is_below_it_and_keeps_its_number():
    meeting = move_item(agenda(1, 2, 1, 2, 2), 3, -1)
    assert shape(meeting) == [(3, 1), (4, 2), (5, 2), (1, 1), (2, 2)]
    assert [item.number for item in meeting.items] == ["3", "4", "5", "1", "2"]


def test_the_first_below_a_heading_goes_on_to_the_heading_before():
    assert shape(move_item(agenda(1, 2, 1, 2), 4, -1)) == [(1, 1), (2, 2), (4, 2), (3, 1)]


def test_the_last_below_a_heading_goes_on_to_the_next():
    assert shape(move_item(agenda(1, 2, 1, 2), 2, 1)) == [(1, 1), (3, 1), (2, 2), (4, 2)]


def test_moving_makes_no_heading_of_an_item():
    assert shape(move_item(agenda(1, 1, 2), 3, -1)) == [(1, 1), (3, 1), (2, 1)]
    assert shape(move_item(agenda(1, 2, 1), 2, 1)) == [(1, 1), (3, 1), (2, 1)]


def test_an_item_at_the_end_cannot_be_moved_beyond_it():
    for item, by in ((1, -1), (2, 1)):
        with pytest.raises(RuleError, match="end of the agenda"):
            move_item(agenda(1, 1), item, by)


@patient
@given(st.lists(st.integers(1, 3), min_size=2, max_size=8), st.data())
def test_moving_loses_no_item_and_makes_no_gap(levels: list[int], data: st.DataObject):
    settled = [1]
    for level in levels[1:]:
        settled.append(min(level, settled[-1] + 1))
    meeting = agenda(*settled)
    item = data.draw(st.sampled_from(meeting.items))
    below = [sub.id for sub in block(meeting, item.id)]
    try:
        moved = move_item(meeting, item.id, data.draw(st.sampled_from([-1, 1])))
    except RuleError:
        assume(False)
    assert sorted(i.id for i in moved.items) == sorted(i.id for i in meeting.items)
    assert [i.id for i in block(moved, item.id)][: len(below)] == below
    assert all(b.level <= a.level + 1 for a, b in zip(moved.items, moved.items[1:], strict=False))
    assert headings(moved) <= headings(meeting)


def test_a_new_item_stands_last_or_behind_another_with_all_that_is_deeper():
    assert [i.id for i in add_item(agenda(1, 2, 1), "9", "Ny").items] == [1, 2, 3, 4]
    assert shape(add_item(agenda(1, 2, 1), "9", "Ny", 1, 7, after=1)) == [(1, 1), (2, 2), (7, 1), (3, 1)]
    assert shape(add_item(agenda(1, 2, 1), "1.9", "Ny", 2, 7, after=1)) == [(1, 1), (7, 2), (2, 2), (3, 1)]
    assert shape(add_item(agenda(1, 1), "9", "Ny", 4, 7, after=2)) == [(1, 1), (2, 1), (7, 2)]


def test_a_deleted_heading_leaves_its_items_on_its_own_level():
    assert shape(remove_item(agenda(1, 1, 2, 3, 1), 2)) == [(1, 1), (3, 1), (4, 2), (5, 1)]


# Together and apart


def test_merging_joins_all_that_was_written_and_decided():
    meeting = decide(decide(plan(), 2, 1, ADOPTED), 3, None, ADOPTED)
    merged = merge_into_previous(meeting, 3)
    item = merged.item(2)
    assert [i.id for i in merged.items] == [1, 2]
    assert item.notes == "Formanden indledte.\nIntet."
    assert (item.clause(1).decision, item.decision) == (ADOPTED, ADOPTED)
    assert item.sections[-1] == Section("", "5 Eventuelt")
    assert item.sections[1].text == ASKED


def test_the_text_before_any_heading_goes_on_where_the_item_before_ends():
    second = replace(plan().item(3), sections=(Section("", "Ingen."), Section("Økonomi", "Intet.")))
    items = (replace(plan().item(1), sections=(Section("Baggrund", "Byen."),)), second)
    merged = merge_into_previous(replace(plan(), items=items), 3).items[0]
    assert merged.sections == (
        Section("Baggrund", "Byen.\n\n5 Eventuelt\n\nIngen."),
        Section("Økonomi", "Intet."),
    )


def test_two_decisions_become_one_text_for_a_look_where_they_differ():
    meeting = decide(agenda(1, 1), 1, None, ADOPTED)
    merged = merge_into_previous(decide(meeting, 2, None, Decision(Outcome.NOTED, "Noteret.")), 2)
    decision = merged.item(1).decision
    assert decision is not None
    assert (decision.text, decision.outcome, decision.needs_a_look) == ("Godkendt. Noteret.", None, True)


def test_what_was_closed_is_closed_when_merged_and_when_split():
    meeting = set_closed(plan(), 3, True)
    assert merge_into_previous(meeting, 3).item(2).closed
    assert split_item(set_closed(plan(), 2, True), 2, 0, 1, "Ny").items[2].closed


def test_there_is_nothing_before_the_first_item_to_merge_with():
    with pytest.raises(RuleError, match="no item before"):
        merge_into_previous(plan(), 1)


@patient
@given(open_meetings, st.data())
def test_merging_loses_no_word(meeting: Meeting, data: st.DataObject):
    assume(len(meeting.items) > 1)
    item = data.draw(st.sampled_from(meeting.items[1:]))
    merged = merge_into_previous(meeting, item.id)
    above = meeting.items[meeting.place_of(item.id) - 1]
    assert words(meeting) - words(merged) - twice(above, item) == Counter()
    here = merged.items[meeting.place_of(item.id) - 1]
    said = "\n".join((here.recommendation_intro or "", *(section.text for section in here.sections)))
    assert all((one.recommendation_intro or "") in said for one in (above, item))
    assert [clause.id for clause in here.clauses] == list(range(1, len(here.clauses) + 1))


def test_a_split_takes_the_text_from_there_on_and_its_title_out_of_it():
    meeting = split_item(plan(), 2, 0, 2, "Vejen", "4", new_id=9)
    left, new = meeting.items[1:3]
    assert (new.id, new.number, new.title, new.level) == (9, "4", "Vejen", 1)
    assert left.sections == (Section("Sagsfremstilling", "Skolen er gammel.\n\nDen skal bygges om."),)
    assert new.sections == (Section("", "Vejen er smal."), Section("Indstilling", ASKED))
    assert (left.notes, left.attachments, new.notes) == ("Formanden indledte.", ("Bilag 1",), "")


def test_clauses_go_along_with_their_words():
    decided = decide(plan(), 2, 1, ADOPTED)
    left, new = split_item(decided, 2, 0, 2, "Vejen").items[1:3]
    assert (left.clauses, left.recommendation_intro) == ((), None)
    assert [clause.decision for clause in new.clauses] == [ADOPTED, None]
    assert new.recommendation_intro == "Det indstilles:"
    left, new = split_item(replace(decided, items=(_without_asking(decided.item(2)),)), 2, 0, 2, "Ny").items
    assert (len(left.clauses), new.clauses) == (2, ())


def _without_asking(item: Item) -> Item:
    return replace(item, sections=item.sections[:1])


@patient
@given(open_meetings, st.data())
def test_splitting_loses_no_word_and_nothing_is_in_both(meeting: Meeting, data: st.DataObject):
    places = [(i.id, n) for i in meeting.items for n, s in enumerate(i.sections) if paragraphs(s.text)]
    assume(places)
    item_id, section = data.draw(st.sampled_from(places))
    count = len(paragraphs(meeting.item(item_id).sections[section].text))
    split = split_item(meeting, item_id, section, data.draw(st.integers(0, count - 1)), "Ny")
    assert words(split) - Counter(["Ny"]) == words(meeting) - Counter(["Ny"])
    place = meeting.place_of(item_id)
    assert all(a is b for a, b in zip(meeting.items[:place], split.items[:place], strict=True))


def test_a_paragraph_that_is_not_there_cannot_begin_an_item():
    for section, paragraph in ((0, 9), (9, 0), (0, -1)):
        with pytest.raises(RuleError):
            split_item(plan(), 2, section, paragraph, "Ny")


# Undo


def test_undoing_a_merge_gives_both_their_own_notes_again():
    merged = merge_into_previous(plan(), 3)
    assert restored(plan(), merged, merged) == plan()


def test_undoing_a_merge_keeps_what_was_written_since():
    merged = merge_into_previous(plan(), 3)
    undone = restored(plan(), write_note(merged, 2, merged.item(2).notes + " Og mere."), merged)
    assert undone.item(2).notes.endswith("Og mere.")
    assert undone.item(3).notes == "Intet."


def test_undoing_a_split_gives_what_was_written_since_to_the_item_that_has_the_text():
    split = split_item(plan(), 2, 0, 2, "Vejen", new_id=9)
    written = write_note(split, 9, "Vejen er lukket.")
    undone = restored(plan(), written, split)
    assert undone.item(2).notes == "Formanden indledte.\nVejen er lukket."
    assert restored(written, undone, undone) == written


def test_what_was_deleted_comes_back_with_its_notes():
    gone = remove_item(plan(), 2)
    assert restored(plan(), gone, gone) == plan()
    assert restored(gone, plan(), plan()) == gone


def test_the_notes_of_an_added_item_that_is_undone_go_to_no_other():
    added = add_item(plan(), "8", "Lukket sag")
    undone = restored(plan(), write_note(added, 4, "hemmeligt"), added)
    assert undone == plan()


# Recommendations


def test_a_new_clause_stands_where_it_was_put_and_in_the_text_that_says_them():
    item = add_clause(plan(), 2, "at vejen lukkes", after=1).item(2)
    assert [(c.id, c.text) for c in item.clauses][1:] == [(2, "at vejen lukkes"), (3, "at sagen drøftes")]
    assert item.sections[1].text == (
        "Det indstilles:\n\n- at planen godkendes\n- at vejen lukkes\n- at sagen drøftes"
    )
    assert item.sections[0].text == CASE


def test_a_decided_clause_keeps_its_decision_for_a_look_when_its_words_change():
    item = reword_clause(decide(plan(), 2, 1, ADOPTED), 2, 1, "at planen sendes i høring").item(2)
    assert item.clause(1).decision == replace(ADOPTED, needs_a_look=True)
    assert item.clause(2) is not None
    assert item.sections[1].text == ASKED.replace("planen godkendes", "planen sendes i høring")
    assert reword_clause(plan(), 2, 1, "at planen godkendes") == plan()


def test_a_removed_clause_goes_with_its_decision_and_the_others_keep_theirs():
    item = remove_clause(decide(plan(), 2, 2, ADOPTED), 2, 1).item(2)
    assert item.clauses == (Clause(1, "at sagen drøftes", ADOPTED),)
    assert item.sections[1].text == "Det indstilles:\n\nat sagen drøftes"


def test_clauses_change_places_with_their_decisions():
    item = move_clause(decide(plan(), 2, 2, ADOPTED), 2, 2, -1).item(2)
    assert item.clauses == (Clause(1, "at sagen drøftes", ADOPTED), Clause(2, "at planen godkendes"))
    assert move_clause(plan(), 2, 1, -1) == plan()


def test_a_paragraph_that_is_a_recommendation_joins_the_others():
    item = paragraph_to_clause(plan(), 2, 0, 1).item(2)
    assert item.clause(3).text == "Den skal bygges om."
    assert "bygges om" not in item.sections[0].text
    assert item.sections[1].text.endswith("- Den skal bygges om.")


def test_a_first_recommendation_stays_in_the_text_and_loses_its_marker():
    meeting = agenda(1)
    item = replace(meeting.items[0], sections=(Section("", "Tekst.\n- at sagen drøftes"),))
    item = paragraph_to_clause(replace(meeting, items=(item,)), 1, 0, 1).items[0]
    assert item.clauses == (Clause(1, "at sagen drøftes"),)
    assert item.sections[0].text == "Tekst.\n- at sagen drøftes"
    with pytest.raises(RuleError, match="already"):
        paragraph_to_clause(Meeting("Møde", items=(item,)), 1, 0, 1)


# Paragraphs


def test_the_rows_of_a_table_are_one_paragraph():
    assert paragraphs("Før\n\na\tb\n\tc\n\nefter\n  \nnæste") == ("Før", "a\tb\n\tc", "efter", "næste")


def test_a_paragraph_becomes_the_heading_of_what_follows():
    item = paragraph_to_heading(plan(), 2, 0, 2).item(2)
    assert item.sections[:2] == (
        Section("Sagsfremstilling", "Skolen er gammel.\n\nDen skal bygges om."),
        Section("4. Vejen", "Vejen er smal."),
    )


def test_a_heading_that_is_none_gives_its_text_to_the_section_before():
    meeting = paragraph_to_heading(plan(), 2, 0, 2)
    assert rename_section(meeting, 2, 1, "").item(2).sections[0].text == CASE.replace("\n\n4. Vejen", "")


@pytest.mark.parametrize(
    ("text", "place", "left"),
    [
        ("a\n\nb\n\nc", 1, "a\n\nc"),
        ("a\n\nb", 1, "a"),
        ("a\n\nb", 0, "b"),
        ("i:\n\n- a\n- b\n- c\n\nz", 2, "i:\n\n- a\n- c\n\nz"),
        ("i:\n\n- a\n- b\n\nz", 2, "i:\n\n- a\n\nz"),
    ],
)
def test_a_header_in_the_text_is_left_out_and_nothing_else(text: str, place: int, left: str):
    meeting = Meeting("Møde", items=(Item(1, "1", "Sag", sections=(Section("T", text),)),))
    assert remove_paragraph(meeting, 1, 0, place).items[0].sections[0].text == left


@patient
@given(st.lists(st.sampled_from(["a", "b\tc", "  - d", "", "e f"]), max_size=8).map("\n".join), st.data())
def test_rewording_a_paragraph_changes_it_alone(text: str, data: st.DataObject):
    assume(found := paragraphs(text))
    place = data.draw(st.integers(0, len(found) - 1))
    meeting = Meeting("Møde", items=(Item(1, "1", "Sag", sections=(Section("T", text),)),))
    same = reword_paragraph(meeting, 1, 0, place, found[place])
    assert same == meeting
    other = reword_paragraph(meeting, 1, 0, place, "nyt").items[0].sections[0].text
    assert paragraphs(other) == (*found[:place], "nyt", *found[place + 1 :])


# Lines in no item


def with_lines(*texts: str) -> Meeting:
    return replace(plan(), unplaced=tuple(UnplacedLine(text) for text in texts))


def test_lines_go_to_the_end_of_an_item_s_text_in_their_order():
    meeting = place_lines(with_lines("ens", "to", "ens"), [2, 0], 3)
    assert meeting.item(3).sections == (Section("", "ens\nens"),)
    assert [line.text for line in meeting.unplaced] == ["to"]


def test_a_line_does_not_become_part_of_the_recommendation():
    sections = place_lines(with_lines("ens"), [0], 2).item(2).sections
    assert sections[1:] == (Section("Indstilling", ASKED), Section("", "ens"))


def test_dismissing_one_of_two_equal_lines_leaves_the_other():
    meeting = dismiss_lines(with_lines("ens", "ens"), [0])
    assert [line.text for line in meeting.unplaced] == ["ens"]
    with pytest.raises(RuleError):
        dismiss_lines(meeting, [1])


def test_lines_in_no_item_are_one_open_end_until_they_are_somewhere():
    meeting = with_lines("ens", "to")
    assert [end.message for end in open_ends(meeting, language_of("da"))].count(UNPLACED) == 1
    assert UNPLACED not in [
        end.message for end in open_ends(dismiss_lines(meeting, [0, 1]), language_of("da"))
    ]


def test_a_heading_that_is_the_new_item_s_title_is_not_said_twice():
    new = split_item(plan(), 2, 1, 0, "Indstilling").items[2]
    assert new.sections == (Section("", ASKED),)
    assert len(new.clauses) == 2


def test_a_merged_item_was_taken_up_when_the_first_of_them_was():
    items = (replace(plan().items[1], opened_at=later(5)), replace(plan().items[2], opened_at=later(1)))
    assert merge_into_previous(replace(plan(), items=items), 3).items[0].opened_at == later(1)
