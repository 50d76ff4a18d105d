"""Seats filled, emptied, made more or fewer, and left to somebody."""

import datetime as dt
import json
import re
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetingtui.domain.appointing import (
    appoint,
    every_seats,
    holders,
    is_appointed,
    seats_with,
    set_seats,
    unappoint,
)
from meetingtui.domain.course import Fate, ItemState
from meetingtui.domain.decision import Decision, Outcome
from meetingtui.domain.errors import AgendaError, RuleError
from meetingtui.domain.exchange import to_values
from meetingtui.domain.exchanged import from_values
from meetingtui.domain.later_language import SeatWords
from meetingtui.domain.meeting import Clause, Item, Meeting
from meetingtui.domain.seats import Appointment, Gender, Seats, appointee
from meetingtui.domain.sitting import restored
from meetingtui.languages import language_of

WORDS = language_of("da").seats
BOARD, OTHER = 1, 2  # items
TWO, ONE = 1, 2  # clauses of the board
ASKED = ("at byrådet udpeger 2 medlemmer til Fonden", "at byrådet udpeger en revisor til Fonden")
SPRING, AUTUMN = dt.date(2026, 4, 1), dt.date(2026, 10, 1)
ANNE, BO = Appointment("Anne Holm", "A"), Appointment("Bo Bak", "V")


def leave_to(
    meeting: Meeting, item_id: int, clause_id: int | None, seats_id: int, who: str, words: SeatWords
) -> Meeting:
    """Give somebody authority to appoint, as the form of the seats does."""
    seats = seats_with(meeting, item_id, clause_id, seats_id, words)
    return set_seats(meeting, item_id, clause_id, replace(seats, delegated_to=who), words)


def planned() -> Meeting:
    """Two seats and one that an item's clauses name, and an item without any."""
    clauses = tuple(Clause(n, text) for n, text in enumerate(ASKED, 1))
    items = (Item(BOARD, "1", "Udpegning", clauses=clauses), Item(OTHER, "2", "Eventuelt"))
    return Meeting("Møde", "Byrådet", items=items, date=dt.date(2026, 3, 4), language="da")


def fill(meeting: Meeting, one: Appointment, place: int | None = None, clause: int = TWO) -> Meeting:
    """With somebody in the first seats of a clause."""
    return appoint(meeting, BOARD, clause, 1, one, WORDS, place)


def two(meeting: Meeting) -> Seats:
    """The two seats of the first clause."""
    return seats_with(meeting, BOARD, TWO, 1, WORDS)


def names(meeting: Meeting) -> list[str]:
    """Who has the two seats."""
    return [one.name for one in two(meeting).appointments]


def full() -> Meeting:
    """Both seats filled."""
    return fill(fill(planned(), ANNE), BO)


# Filling


def test_a_name_fills_the_next_open_seat() -> None:
    meeting = fill(planned(), ANNE)
    assert (two(meeting).appointments, two(meeting).open) == ((ANNE,), 1)
    meeting = fill(meeting, BO)
    assert (two(meeting).appointments, two(meeting).open) == ((ANNE, BO), 0)


def test_the_seats_that_a_clause_names_are_stored_with_the_first_name() -> None:
    before = planned()
    meeting = fill(before, ANNE)
    first, second = meeting.item(BOARD).clauses
    assert first.seats == (Seats(1, 2, "medlemmer", "Fonden", appointments=(ANNE,)),)
    assert (second.seats, first.text) == ((), ASKED[0])
    assert meeting.items[1] is before.items[1]


def test_who_sits_in_one_seat_is_changed_and_the_others_stay() -> None:
    eva = Appointment("Eva Eg", "V", replaces="Anne Holm (A)")
    assert two(fill(full(), eva, 0)).appointments == (eva, BO)
    told = replace(ANNE, gender=Gender.WOMAN, begins=SPRING, ends=AUTUMN)
    assert two(fill(full(), told, 0)).appointments == (told, BO)


def test_a_name_is_kept_on_one_line_and_without_what_nobody_sees() -> None:
    texts = ("Anne\n Holm", " A ", "Holm\tA/S", "D\x1b[31mI", "Eva \u202eEg", "Ib\r\nIversen")
    name, party, organisation, nominated, substitute, replaced = texts
    one = Appointment(
        name, party, organisation, nominated_by=nominated, substitute=substitute, replaces=replaced
    )
    (kept,) = two(fill(planned(), one)).appointments
    assert kept == Appointment(
        "Anne Holm", "A", "Holm A/S", nominated_by="DI", substitute="Eva Eg", replaces="Ib Iversen"
    )


def test_an_emptied_seat_is_open_and_the_others_move_up() -> None:
    meeting = unappoint(full(), BOARD, TWO, 1, 0, WORDS)
    assert (names(meeting), two(meeting).open) == (["Bo Bak"], 1)
    assert names(fill(meeting, ANNE)) == ["Bo Bak", "Anne Holm"]


@pytest.mark.parametrize(
    "other",
    [
        Appointment("Anne Holm", "V"),
        Appointment("Anne Holm", "A", "Holm A/S"),
        Appointment("Anne Holmen", "A"),
    ],
)
def test_two_of_one_name_are_two_where_party_or_organisation_tells_them_apart(other: Appointment) -> None:
    assert two(fill(fill(planned(), ANNE), other)).appointments == (ANNE, other)


def test_one_person_can_have_seats_of_two_kinds() -> None:
    meeting = fill(fill(planned(), ANNE), ANNE, clause=ONE)
    assert [seats.appointments for _, seats in every_seats(meeting.item(BOARD), WORDS)] == [(ANNE,), (ANNE,)]


def test_a_term_of_one_day_is_a_term() -> None:
    one = replace(ANNE, begins=SPRING, ends=SPRING)
    assert two(fill(planned(), one)).appointments == (one,)


def test_who_is_appointed_is_told_with_their_party() -> None:
    assert appointee(ANNE) == "Anne Holm (A)"
    assert appointee(Appointment(" Anne\nHolm ")) == "Anne Holm"


# More and fewer seats


def test_the_number_of_seats_can_be_put_right() -> None:
    meeting = set_seats(full(), BOARD, TWO, replace(two(full()), count=3, kind=" faste\nmedlemmer "), WORDS)
    assert (two(meeting).count, two(meeting).open, two(meeting).kind) == (3, 1, "faste medlemmer")
    assert names(meeting) == ["Anne Holm", "Bo Bak"]


def test_further_seats_get_the_next_number_and_keep_those_that_the_clause_names() -> None:
    meeting = set_seats(planned(), BOARD, TWO, Seats(0, 1, "observatør"), WORDS)
    stored = meeting.item(BOARD).clause(TWO).seats
    assert [(seats.id, seats.count, seats.kind) for seats in stored] == [
        (1, 2, "medlemmer"),
        (2, 1, "observatør"),
    ]


def test_an_item_without_clauses_can_get_seats_of_its_own() -> None:
    meeting = set_seats(planned(), OTHER, None, Seats(0, 1, "formand"), WORDS)
    meeting = appoint(meeting, OTHER, None, 1, BO, WORDS)
    assert meeting.item(OTHER).seats == (Seats(1, 1, "formand", appointments=(BO,)),)


def test_seats_that_a_clause_names_by_mistake_are_taken_away_for_good() -> None:
    meeting = set_seats(planned(), BOARD, TWO, replace(two(planned()), count=0), WORDS)
    assert (two(meeting).count, two(meeting).open) == (0, 0)


def test_authority_is_given_and_taken_back() -> None:
    meeting = leave_to(planned(), BOARD, TWO, 1, " for\nmandskabet ", WORDS)
    assert two(meeting).delegated_to == "for mandskabet"
    assert two(leave_to(meeting, BOARD, TWO, 1, "", WORDS)) == two(planned())


def test_all_seats_of_an_item_come_in_the_order_of_its_clauses_and_its_own_last() -> None:
    meeting = set_seats(planned(), BOARD, None, Seats(0, 1, "observatør"), WORDS)
    item = meeting.item(BOARD)
    assert holders(item) == (*item.clauses, None)
    told = [(holder and holder.id, seats.kind) for holder, seats in every_seats(item, WORDS)]
    assert told == [(TWO, "medlemmer"), (ONE, "revisor"), (None, "observatør")]


# What cannot be


@pytest.mark.parametrize(
    ("act", "sentence"),
    [
        (
            lambda m: fill(m, Appointment("Eva Eg")),
            "Every seat is filled (2): Eva Eg would be one more."
            " Change the number of seats first, or take a name away.",
        ),
        (lambda m: fill(m, Appointment(" \n "), 0), "Write who is appointed."),
        (
            lambda m: fill(m, replace(ANNE, begins=AUTUMN, ends=SPRING), 0),
            "The term ends before it begins.",
        ),
        (
            lambda m: fill(m, replace(ANNE, name=" anne  HOLM"), 1),
            "anne HOLM has one of these seats already.",
        ),
        (
            lambda m: fill(m, replace(ANNE, substitute="Anne\nHolm"), 0),
            "Anne Holm cannot stand in for, or come after, themselves.",
        ),
        (
            lambda m: fill(m, replace(ANNE, replaces="anne holm"), 0),
            "Anne Holm cannot stand in for, or come after, themselves.",
        ),
        (lambda m: fill(m, Appointment("Eva Eg"), 2), "Nobody sits there."),
        (lambda m: fill(m, Appointment("Eva Eg"), -1), "Nobody sits there."),
        (lambda m: fill(m, ANNE, clause=9), "Item 1 has no clause 9."),
        (lambda m: appoint(m, BOARD, TWO, 2, ANNE, WORDS), "Item 1 has no such seats."),
        (lambda m: appoint(m, OTHER, None, 1, ANNE, WORDS), "Item 2 has no such seats."),
        (lambda m: appoint(m, 9, TWO, 1, ANNE, WORDS), "The meeting has no item 9."),
        (lambda m: unappoint(m, BOARD, TWO, 2, 0, WORDS), "Item 1 has no such seats."),
        (lambda m: leave_to(m, BOARD, TWO, 2, "KL", WORDS), "Item 1 has no such seats."),
        (lambda m: set_seats(m, BOARD, TWO, Seats(2, 1), WORDS), "Item 1 has no such seats."),
        (lambda m: set_seats(m, 9, None, Seats(0, 1), WORDS), "The meeting has no item 9."),
        (
            lambda m: set_seats(m, BOARD, TWO, replace(two(m), count=1), WORDS),
            "2 names stand on 1 seats. Take a name away first.",
        ),
        (lambda m: set_seats(m, BOARD, TWO, Seats(0, -1), WORDS), "-1 seats are not from 0 to 99."),
        (lambda m: set_seats(m, BOARD, TWO, Seats(0, 100), WORDS), "100 seats are not from 0 to 99."),
        pytest.param(
            lambda m: unappoint(m, BOARD, TWO, 1, 2, WORDS),
            "Nobody sits there.",
        ),
        pytest.param(
            lambda m: fill(m, replace(ANNE, replaces="Anne Holm (A)"), 0),
            "Anne Holm cannot stand in for, or come after, themselves.",
        ),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_with_its_reason_and_changes_nothing(
    act: Callable[[Meeting], object], sentence: str
) -> None:
    meeting = full()
    with pytest.raises(RuleError, match=f"^{re.escape(sentence)}$"):
        act(meeting)
    assert meeting == full()


def test_a_seat_that_no_clause_names_any_more_cannot_be_filled() -> None:
    none = set_seats(planned(), BOARD, TWO, replace(two(planned()), count=0), WORDS)
    with pytest.raises(RuleError, match="Every seat is filled"):
        fill(none, ANNE)


# When an appointment counts

DECIDED = Decision(Outcome.ADOPTED, "Godkendt.")


def decided(outcome: Outcome | None) -> Item:
    """The board with its first clause decided."""
    item = planned().item(BOARD)
    return replace(
        item, clauses=(replace(item.clauses[0], decision=Decision(outcome, "x")), *item.clauses[1:])
    )


@pytest.mark.parametrize("outcome", [None, *Outcome])
def test_only_what_is_adopted_or_noted_appoints(outcome: Outcome | None) -> None:
    item = decided(outcome)
    appointing = outcome in (None, Outcome.ADOPTED, Outcome.AMENDED, Outcome.NOTED)
    assert is_appointed(item, item.clauses[0]) is appointing


def test_each_clause_appoints_by_its_own_decision() -> None:
    item = decided(Outcome.ADOPTED)
    assert not is_appointed(item, item.clauses[1])
    assert not is_appointed(item, None)
    assert is_appointed(replace(item, decision=DECIDED), None)


@pytest.mark.parametrize("state", ItemState)
def test_an_item_that_was_sent_on_appoints_nobody(state: ItemState) -> None:
    item = replace(decided(Outcome.ADOPTED), fate=Fate(state))
    assert not is_appointed(item, item.clauses[0])


# Whatever is done

Act = Callable[[Meeting, int, int, int], Meeting]
PEOPLE = [
    Appointment(name, party, substitute=substitute, replaces=replaced)
    for name, party, substitute, replaced in [
        ("Anne Holm", "A", "", ""),
        ("Anne Holm", "V", "Eva Eg", ""),
        ("Bo Bak", "", "", "Anne Holm (A)"),
        ("Eva Eg", "", "Eva Eg", ""),
        ("Dea Dal", "", "", "Bo Bak"),
        ("", "", "", ""),
    ]
]
DAYS = [None, SPRING, AUTUMN]


def _termed(one: Appointment, n: int) -> Appointment:
    return replace(one, begins=DAYS[n % 3], ends=DAYS[n // 3 % 3], gender=[None, *Gender][n % 4])


def _holder(n: int) -> tuple[int, int | None]:
    return [(BOARD, TWO), (BOARD, ONE), (BOARD, None), (OTHER, None)][n % 4]


ACTS: list[Act] = [
    lambda m, a, b, c: appoint(m, *_holder(a), 1 + b // 6, _termed(PEOPLE[b % 6], c), WORDS),
    lambda m, a, b, c: appoint(m, *_holder(a), 1, _termed(PEOPLE[b % 6], c), WORDS, c % 4 - 1),
    lambda m, a, b, c: unappoint(m, *_holder(a), 1, c % 2, WORDS),
    lambda m, a, b, c: set_seats(m, *_holder(a), Seats(0, b % 4, "observatør", "Rådet"), WORDS),
    lambda m, a, b, c: set_seats(
        m, *_holder(a), replace(seats_with(m, *_holder(a), 1, WORDS), count=b % 5 - 1 + c % 2), WORDS
    ),
    lambda m, a, b, c: leave_to(m, *_holder(a), 1, ["", "KL"][b % 2], WORDS),
]
acts = st.lists(
    st.tuples(st.sampled_from(ACTS), st.integers(0, 3), st.integers(0, 11), st.integers(0, 8)), max_size=20
)


def held(done: list[tuple[Act, int, int, int]]) -> list[Meeting]:
    """The meeting at first, and as every act that is allowed has made it."""
    meetings = [planned()]
    for act, a, b, c in done:
        before = to_values(meetings[-1])
        try:
            meetings.append(act(meetings[-1], a, b, c))
        except RuleError as refusal:
            assert str(refusal)  # noqa: PT017 (a sentence, its places filled)
            assert to_values(meetings[-1]) == before
    return meetings


@given(acts)
def test_filled_and_open_seats_add_up_and_nobody_has_two_of_them(
    done: list[tuple[Act, int, int, int]],
) -> None:
    for meeting in held(done):
        for item in meeting.items:
            for holder in holders(item):
                every = [seats for one, seats in every_seats(item, WORDS) if one is holder]
                assert [seats.id for seats in every] == list(range(1, len(every) + 1))
                for seats in every:
                    assert len(seats.appointments) <= seats.count <= 99
                    assert len(seats.appointments) + seats.open == seats.count
                    who = [(one.name, one.party, one.organisation) for one in seats.appointments]
                    assert len(set(who)) == len(who)
                    assert all(
                        one.name not in ("", one.substitute, one.replaces) for one in seats.appointments
                    )
                    assert all(
                        one.begins <= one.ends for one in seats.appointments if one.begins and one.ends
                    )


@settings(max_examples=25)
@given(acts)
def test_undoing_every_act_gives_the_meeting_back_as_it_was(done: list[tuple[Act, int, int, int]]) -> None:
    meetings = held(done)
    now = meetings[-1]
    for before, after in reversed(list(pairwise(meetings))):
        now = restored(before, now, after)
        assert now == before
    assert now == planned()


@settings(max_examples=25)
@given(acts)
def test_appointments_come_back_equal_through_json(done: list[tuple[Act, int, int, int]]) -> None:
    meeting = held(done)[-1]
    assert from_values(json.loads(json.dumps(to_values(meeting)))) == meeting


def test_everything_of_an_appointment_comes_back_through_json() -> None:
    one = Appointment(
        "Anne Holm", "A", "Holm A/S", Gender.OTHER, "DI", "Eva Eg", SPRING, AUTUMN, "Bo Bak (V)", AUTUMN
    )
    meeting = leave_to(fill(planned(), one), BOARD, TWO, 1, "formandskabet", WORDS)
    values = json.loads(json.dumps(to_values(meeting)))
    assert from_values(values).item(BOARD).clause(TWO).seats == (
        Seats(1, 2, "medlemmer", "Fonden", "formandskabet", (one,)),
    )


@pytest.mark.parametrize(
    ("spoilt", "why"),
    [
        ({"count": 0}, "more are appointed than there are seats"),
        ({"clause": 3}, "clause is not a whole number from 0 to 2"),
        ({"count": -1}, "-1 is not a whole number"),
        (
            {"appointments": [{"name": "Bo", "begins": "2026-10-01", "ends": "2026-04-01"}]},
            "a term ends before",
        ),
        ({"appointments": [{"name": "Bo", "gender": "x"}]}, "gender"),
        ({"appointments": [{"party": "V"}]}, "'name' is missing"),
        ({"appointments": [{"name": "Bo", "begins": "in spring"}]}, "begins"),
    ],
)
def test_json_of_appointments_that_cannot_be_is_refused(spoilt: dict[str, object], why: str) -> None:
    values = to_values(fill(planned(), ANNE))
    values["items"][0]["appointments"][0] |= spoilt
    with pytest.raises(AgendaError, match=re.escape(why)):
        from_values(values)


def test_json_with_the_same_seats_twice_is_refused() -> None:
    values = to_values(fill(planned(), ANNE))
    values["items"][0]["appointments"] *= 2
    with pytest.raises(AgendaError, match="two seats have the same id"):
        from_values(values)
