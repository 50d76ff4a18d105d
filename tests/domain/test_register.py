"""Who sits where on a day, over all meetings."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingtui.domain.course import Fate, ItemState
from meetingtui.domain.decision import Decision, Outcome
from meetingtui.domain.meeting import Clause, Item, Meeting
from meetingtui.domain.register import UNKNOWN, balance, beyond_seats, by_organ, register, tenures
from meetingtui.domain.seats import Appointment, Gender, Seats

SPRING, SUMMER, AUTUMN, WINTER = (dt.date(2026, month, 10) for month in (3, 6, 9, 12))
A_DAY = dt.timedelta(days=1)
ANNE, BO, EVA = Appointment("Anne Holm", "A"), Appointment("Bo Bak", "V"), Appointment("Eva Eg")
ADOPTED = Decision(Outcome.ADOPTED, "Godkendt.")


def held(
    day: dt.date | None,
    *seats: Seats,
    decision: Decision | None = ADOPTED,
    fate: Fate | None = None,
    number: int = 1,
    body: str = "Byrådet",
) -> Meeting:
    """A meeting with one item, whose one clause fills the seats."""
    clause = Clause(1, "at der udpeges", decision, seats=seats)
    item = Item(1, "4.1", "Udpegning", clauses=(clause,), fate=fate)
    return Meeting("Møde", body, id=number, date=day, items=(item,))


def fund(*who: Appointment, count: int = 1, kind: str = "medlem", organ: str = "Fonden") -> Seats:
    """Seats in the fund, with who has them."""
    return Seats(1, count, kind, organ, appointments=who)


def who(meetings: Sequence[Meeting], on: dt.date) -> list[str]:
    """The names of who sits on a day."""
    return [tenure.appointment.name for tenure in register(meetings, on)]


# Since and until


def test_somebody_sits_from_the_day_of_the_meeting_that_appointed() -> None:
    meetings = [held(SPRING, fund(ANNE))]
    assert who(meetings, SPRING - A_DAY) == []
    assert who(meetings, SPRING) == who(meetings, WINTER) == ["Anne Holm"]
    (tenure,) = register(meetings, SPRING)
    assert (tenure.since, tenure.until, tenure.decided) == (SPRING, None, SPRING)


def test_the_register_tells_where_it_was_decided_and_by_whom() -> None:
    meeting = held(SPRING, replace(fund(ANNE, count=3), delegated_to="KL"), number=7)
    (tenure,) = register([meeting], SUMMER)
    assert (tenure.organ, tenure.kind, tenure.appointment) == ("Fonden", "medlem", ANNE)
    assert (tenure.body, tenure.number, tenure.title) == ("Byrådet", "4.1", "Udpegning")
    assert (tenure.meeting_id, tenure.delegate, tenure.named) == (7, "KL", 3)


def test_a_term_is_sat_from_its_first_day_to_its_last() -> None:
    meetings = [held(SPRING, fund(replace(ANNE, begins=SUMMER, ends=AUTUMN)))]
    sits = [bool(who(meetings, day)) for day in (SUMMER - A_DAY, SUMMER, AUTUMN, AUTUMN + A_DAY)]
    assert sits == [False, True, True, False]


def test_a_term_that_began_before_the_meeting_is_known_from_the_meeting_on() -> None:
    meetings = [held(SUMMER, fund(replace(ANNE, begins=SPRING)))]
    assert who(meetings, SUMMER - A_DAY) == []
    (tenure,) = register(meetings, SUMMER)
    assert (tenure.since, tenure.decided) == (SPRING, SUMMER)


def test_a_meeting_that_was_opened_without_a_date_has_the_day_of_its_opening() -> None:
    opened = dt.datetime(2026, 3, 10, 12, tzinfo=dt.UTC)
    meeting = replace(held(None, fund(ANNE)), opened_at=opened)
    assert who([meeting], SPRING) == ["Anne Holm"]


def test_a_meeting_of_an_unknown_day_says_nothing_of_any_day() -> None:
    meetings = [held(None, fund(ANNE))]
    assert who(meetings, WINTER) == []
    (tenure,) = tenures(meetings)
    assert (tenure.since, tenure.decided) == (None, None)


# One after another


@pytest.mark.parametrize("replaces", ["Anne Holm", "Anne Holm (A)", "anne  holm (Soc.dem.)"])
def test_a_replaced_person_sits_until_the_day_before(replaces: str) -> None:
    meetings = [held(SPRING, fund(ANNE)), held(AUTUMN, fund(replace(BO, replaces=replaces)), number=2)]
    assert who(meetings, AUTUMN - A_DAY) == ["Anne Holm"]
    assert who(meetings, AUTUMN) == ["Bo Bak"]
    assert [tenure.until for tenure in tenures(meetings)] == [AUTUMN - A_DAY, None]


def test_a_replaced_person_with_the_party_in_the_name_goes_all_the_same() -> None:
    named = Appointment("Steen Stavnsbo (C)")
    after = Appointment("Purnima Erichsen", "C", replaces="Steen Stavnsbo")
    meetings = [held(SPRING, fund(named)), held(AUTUMN, fund(after), number=2)]
    assert who(meetings, AUTUMN) == ["Purnima Erichsen"]


def test_who_comes_later_leaves_the_seat_to_the_one_before_until_then() -> None:
    after = replace(BO, replaces="Anne Holm", begins=WINTER)
    meetings = [held(SPRING, fund(ANNE)), held(AUTUMN, fund(after), number=2)]
    assert who(meetings, AUTUMN) == who(meetings, WINTER - A_DAY) == ["Anne Holm"]
    assert who(meetings, WINTER) == ["Bo Bak"]


def test_only_the_replaced_person_goes() -> None:
    meetings = [
        held(SPRING, fund(ANNE, EVA, count=2)),
        held(AUTUMN, fund(replace(BO, replaces="Anne Holm")), number=2),
    ]
    assert who(meetings, AUTUMN) == ["Eva Eg", "Bo Bak"]


@pytest.mark.parametrize(
    "later",
    [
        held(AUTUMN, fund(replace(BO, replaces="Anne Holm"), organ="Rådet"), number=2),
        held(AUTUMN, fund(replace(BO, replaces="Anne Holm")), number=2, body="Regionsrådet"),
        held(AUTUMN, fund(replace(BO, replaces="Anne Holmen")), number=2),
        held(AUTUMN, fund(replace(ANNE, organisation="x"), kind="suppleant"), number=2),
        held(AUTUMN, fund(BO), number=2),
    ],
    ids=["another organ", "another body", "another name", "another kind", "nobody replaced"],
)
def test_an_appointment_elsewhere_takes_nobody_s_seat(later: Meeting) -> None:
    tenure = tenures([held(SPRING, fund(ANNE)), later])[0]
    assert (tenure.appointment, tenure.until) == (ANNE, None)


def test_who_is_appointed_again_is_listed_once_from_the_new_decision() -> None:
    first = held(SPRING, fund(ANNE), number=1)
    again = held(AUTUMN, fund(Appointment("ANNE HOLM", "A"), organ="fonden."), number=2)
    (tenure,) = register([first, again], WINTER)
    assert (tenure.since, tenure.meeting_id) == (AUTUMN, 2)
    (before,) = register([first, again], SUMMER)
    assert (before.since, before.until, before.meeting_id) == (SPRING, None, 1)


def test_who_is_appointed_again_for_a_later_term_keeps_the_first_to_its_end() -> None:
    meetings = [
        held(SPRING, fund(replace(ANNE, ends=SUMMER))),
        held(SPRING + A_DAY, fund(replace(ANNE, begins=AUTUMN)), number=2),
    ]
    assert [who(meetings, day) for day in (SUMMER, SUMMER + A_DAY, AUTUMN)] == [
        ["Anne Holm"],
        [],
        ["Anne Holm"],
    ]


def test_a_person_who_was_replaced_can_come_back() -> None:
    meetings = [
        held(SPRING, fund(ANNE)),
        held(SUMMER, fund(replace(BO, replaces="Anne Holm")), number=2),
        held(AUTUMN, fund(replace(ANNE, replaces="Bo Bak (V)")), number=3),
    ]
    assert [who(meetings, day) for day in (SPRING, SUMMER, AUTUMN)] == [
        ["Anne Holm"],
        ["Bo Bak"],
        ["Anne Holm"],
    ]


def test_the_days_of_meetings_count_and_not_the_order_in_which_they_are_stored() -> None:
    first, second = held(SPRING, fund(ANNE)), held(AUTUMN, fund(replace(BO, replaces="Anne Holm")), number=2)
    assert who([second, first], WINTER) == ["Bo Bak"]
    assert who([replace(second, id=1), replace(first, id=2)], WINTER) == ["Bo Bak"]
    same_day = replace(second, date=SPRING)
    assert who([same_day, first], WINTER) == ["Bo Bak"]


def test_what_a_later_meeting_decides_says_nothing_of_an_earlier_day() -> None:
    after = replace(BO, replaces="Anne Holm", begins=SUMMER)
    meetings = [held(SPRING, fund(ANNE)), held(AUTUMN, fund(after), number=2)]
    assert who(meetings, AUTUMN - A_DAY) == ["Anne Holm"]
    assert who(meetings, AUTUMN) == ["Bo Bak"]


def test_two_of_one_name_with_other_parties_both_sit() -> None:
    meetings = [held(SPRING, fund(ANNE, replace(ANNE, party="V"), count=2))]
    assert [t.appointment.party for t in register(meetings, SPRING)] == ["A", "V"]


def test_of_two_of_one_name_the_one_of_the_party_is_replaced() -> None:
    """`kind` keeps the two apart, so that only who is replaced is asked about."""
    meetings = [
        held(SPRING, fund(ANNE), replace(fund(replace(ANNE, party="V"), kind="formand"), id=2)),
        held(AUTUMN, fund(replace(BO, replaces="Anne Holm (A)")), number=2),
    ]
    told = [(t.appointment.name, t.appointment.party) for t in register(meetings, AUTUMN)]
    assert sorted(told) == [("Anne Holm", "V"), ("Bo Bak", "V")]


# Authority that was given


def test_who_is_appointed_by_authority_sits_from_the_day_of_that() -> None:
    meetings = [held(SPRING, replace(fund(replace(ANNE, decided_on=SUMMER)), delegated_to="formanden"))]
    assert [who(meetings, day) for day in (SPRING, SUMMER - A_DAY)] == [[], []]
    (tenure,) = register(meetings, SUMMER)
    assert (tenure.since, tenure.decided, tenure.delegate) == (SUMMER, SUMMER, "formanden")


def test_who_is_replaced_by_authority_sits_until_it_is_used() -> None:
    after = replace(BO, replaces="Anne Holm", decided_on=AUTUMN)
    meetings = [held(SPRING, fund(ANNE)), held(SUMMER, fund(after), number=2)]
    assert who(meetings, AUTUMN - A_DAY) == ["Anne Holm"]
    assert who(meetings, AUTUMN) == ["Bo Bak"]


def test_what_is_decided_by_authority_later_says_nothing_of_an_earlier_day() -> None:
    after = replace(BO, replaces="Anne Holm", begins=SUMMER, decided_on=AUTUMN)
    meetings = [held(SPRING, fund(ANNE)), held(SPRING + A_DAY, fund(after), number=2)]
    assert who(meetings, AUTUMN) == ["Bo Bak"]
    assert who(meetings, AUTUMN - A_DAY) == ["Anne Holm"]


def test_authority_that_is_used_after_a_later_meeting_counts_after_it() -> None:
    after = replace(BO, replaces="Anne Holm", decided_on=AUTUMN)
    meetings = [held(SPRING, fund(after)), held(SUMMER, fund(ANNE), number=2)]
    assert who(meetings, SUMMER) == ["Anne Holm"]
    assert who(meetings, AUTUMN) == ["Bo Bak"]


# What does not count


@pytest.mark.parametrize("outcome", [None, *Outcome])
def test_only_a_decision_that_appoints_is_in_the_register(outcome: Outcome | None) -> None:
    meetings = [held(SPRING, fund(ANNE), decision=Decision(outcome, "x"))]
    appointing = outcome in (None, Outcome.ADOPTED, Outcome.AMENDED, Outcome.NOTED)
    assert who(meetings, WINTER) == (["Anne Holm"] if appointing else [])


def test_what_is_not_decided_is_not_in_the_register() -> None:
    assert who([held(SPRING, fund(ANNE), decision=None)], WINTER) == []


@pytest.mark.parametrize("state", ItemState)
def test_a_postponed_item_is_not_in_the_register(state: ItemState) -> None:
    assert who([held(SPRING, fund(ANNE), fate=Fate(state))], WINTER) == []


def test_a_rejected_replacement_leaves_the_one_before_in_the_seat() -> None:
    rejected = Decision(Outcome.REJECTED, "Forkastet.")
    later = held(AUTUMN, fund(replace(BO, replaces="Anne Holm")), decision=rejected, number=2)
    assert who([held(SPRING, fund(ANNE)), later], WINTER) == ["Anne Holm"]


def test_seats_of_an_item_without_clauses_count_by_its_own_decision() -> None:
    item = Item(1, "9", "Valg", decision=ADOPTED, seats=(fund(ANNE),))
    meeting = replace(held(SPRING), items=(item,))
    assert who([meeting], SPRING) == ["Anne Holm"]
    assert who([replace(meeting, items=(replace(item, decision=None),))], SPRING) == []


def test_open_seats_are_nobody_s() -> None:
    assert who([held(SPRING, fund(count=4))], SPRING) == []
    assert who([], SPRING) == []


# Order, places, balance


def test_the_register_goes_by_place_and_kind_in_the_order_of_the_decisions() -> None:
    meetings = [
        held(SPRING, fund(ANNE), fund(BO, organ="Rådet"), fund(EVA, kind="suppleant")),
        held(SUMMER, fund(Appointment("Ib")), fund(Appointment("Dea"), organ="Rådet"), number=2),
    ]
    told = [(t.organ, t.kind, t.appointment.name) for t in register(meetings, SUMMER)]
    assert told == [
        ("Fonden", "medlem", "Anne Holm"),
        ("Fonden", "medlem", "Ib"),
        ("Fonden", "suppleant", "Eva Eg"),
        ("Rådet", "medlem", "Bo Bak"),
        ("Rådet", "medlem", "Dea"),
    ]


def test_a_place_is_called_as_the_latest_decision_calls_it() -> None:
    meetings = [held(SPRING, fund(ANNE, organ="FONDEN")), held(SUMMER, fund(BO, organ="Fonden "), number=2)]
    found = by_organ(register(meetings, SUMMER))
    assert {organ.strip(): [t.appointment.name for t in rows] for organ, rows in found.items()} == {
        "Fonden": ["Anne Holm", "Bo Bak"]
    }


def test_the_balance_counts_every_gender_and_those_of_whom_none_is_told() -> None:
    genders = [Gender.MAN, Gender.WOMAN, None, Gender.WOMAN, Gender.OTHER]
    people = [Appointment(f"Nr. {n}", gender=gender) for n, gender in enumerate(genders)]
    told = balance(register([held(SPRING, fund(*people, count=5))], SPRING))
    assert list(told.items()) == [("woman", 2), ("man", 1), ("other", 1), (UNKNOWN, 1)]
    assert list(balance(register([held(SPRING, fund(people[0]))], SPRING)).items()) == [("man", 1)]


def test_a_gender_is_never_guessed_from_a_name() -> None:
    assert balance(register([held(SPRING, fund(ANNE))], SPRING)) == {UNKNOWN: 1}


def test_more_than_were_named_are_told_of() -> None:
    meetings = [held(SPRING, fund(ANNE)), held(SUMMER, fund(BO), number=2)]
    assert beyond_seats(register(meetings, SPRING)) == 0
    assert beyond_seats(register(meetings, SUMMER)) == 1


def test_as_many_as_the_largest_number_that_was_named_are_not_too_many() -> None:
    meetings = [held(SPRING, fund(ANNE, count=2)), held(SUMMER, fund(BO), number=2)]
    assert beyond_seats(register(meetings, SUMMER)) == 0


def test_each_kind_of_seat_is_counted_by_itself() -> None:
    sitting = register([held(SPRING, fund(ANNE), fund(BO, kind="suppleant"))], SPRING)
    assert beyond_seats(sitting) == 0
    more = [held(SPRING, fund(ANNE)), held(SUMMER, fund(BO), number=2)]
    several = [held(SPRING, fund(EVA, kind="formand"), number=3)]
    assert beyond_seats(register([*more, *several], SUMMER)) == 1


def test_what_two_bodies_fill_in_one_place_is_not_too_many() -> None:
    meetings = [held(SPRING, fund(ANNE)), held(SPRING, fund(BO), number=2, body="Regionsrådet")]
    counted = [beyond_seats(rows) for rows in by_organ(register(meetings, SPRING)).values()]
    assert sum(counted) == 0


def test_what_two_clauses_of_one_meeting_fill_is_not_too_many() -> None:
    meeting = held(SPRING, fund(ANNE), replace(fund(BO), id=2))
    assert beyond_seats(register([meeting], SPRING)) == 0


# Whatever was decided, against a walk from day to day


@dataclass(frozen=True)
class Chosen:
    """Somebody as the walk knows them: days are counted from the first, organs and names are plain."""

    order: int
    meeting: int
    known: int
    body: str
    organ: str
    kind: str
    name: str
    replaces: str
    start: int
    end: int | None

    def takes(self, other: "Chosen") -> bool:
        """Whether the other must get up when this one sits down."""
        here = (self.body, self.organ) == (other.body, other.organ)
        return here and (other.name == self.replaces or (self.name, self.kind) == (other.name, other.kind))


def walked(every: list[Chosen], last: int) -> list[Chosen]:
    """Who sits on the last day, when one walks there and seats people as their days come."""
    known = [one for one in every if one.known <= last]
    sitting: list[Chosen] = []
    for day in range(-30, last + 1):
        sitting = [one for one in sitting if one.end is None or one.end >= day]
        for new in (one for one in known if one.start == day):
            begun = [one for one in known if one.order > new.order and one.start <= day]
            sitting = [one for one in sitting if one.order > new.order or not new.takes(one)]
            if not any(one.takes(new) for one in begun) and (new.end is None or new.end >= day):
                sitting.append(new)
    return sorted(sitting, key=lambda one: one.order)


DAY_0 = dt.date(2026, 1, 1)
NAMES = ["Anne Holm", "Bo Bak", "Eva Eg"]
REPLACED = ["", *NAMES, "Anne Holm (A)", "bo bak (V)", "Ukendt"]
Person = tuple[str, str, int | None, int | None]  # name, in whose place, first day, how long
Drawn = tuple[int, str, str, str, Decision | None, list[Person]]
one_appointment = st.tuples(
    st.sampled_from(NAMES),
    st.sampled_from(REPLACED),
    st.none() | st.integers(-30, 60),
    st.none() | st.integers(0, 40),
)
one_meeting = st.tuples(
    st.integers(0, 30),  # days since the one before
    st.sampled_from(["Byrådet", "Regionsrådet"]),
    st.sampled_from(["Fonden", "FONDEN", "Rådet"]),
    st.sampled_from(["medlem", "Medlem", "formand"]),
    st.sampled_from(
        [ADOPTED, ADOPTED, Decision(Outcome.REJECTED, ""), Decision(Outcome.POSTPONED, ""), None]
    ),
    st.lists(one_appointment, max_size=3),
)


def _day(number: int) -> dt.date:
    return DAY_0 + number * A_DAY


def _built(drawn: list[Drawn]) -> tuple[list[Meeting], list[Chosen]]:
    """The same decisions as meetings, and as the walk has them."""
    meetings: list[Meeting] = []
    chosen: list[Chosen] = []
    today = 0
    for number, (gap, body, organ, kind, decision, people) in enumerate(drawn, 1):
        today += gap
        who = []
        for name, replaces, begins, lasts in people:
            start = today if begins is None else begins
            end = None if lasts is None else start + lasts
            who.append(
                Appointment(
                    name,
                    replaces=replaces,
                    begins=None if begins is None else _day(begins),
                    ends=None if end is None else _day(end),
                )
            )
            if decision is ADOPTED:
                plain = replaces.partition(" (")[0].casefold()
                told = (organ.casefold(), kind.casefold(), name.casefold(), plain)
                chosen.append(Chosen(len(chosen), number, today, body, *told, start, end))
        seats = fund(*who, count=3, kind=kind, organ=organ)
        meetings.append(held(_day(today), seats, decision=decision, number=number, body=body))
    return meetings, chosen


@given(st.lists(one_meeting, max_size=6), st.integers(-5, 150), st.randoms(use_true_random=False))
def test_the_register_of_a_day_is_what_a_walk_from_day_to_day_has(
    drawn: list[Drawn], last: int, chance: Random
) -> None:
    meetings, chosen = _built(drawn)
    chance.shuffle(meetings)
    told = [
        (t.meeting_id, t.organ.casefold(), t.kind.casefold(), t.appointment.name.casefold(), t.since)
        for t in register(meetings, _day(last))
    ]
    expected = [(one.meeting, one.organ, one.kind, one.name, _day(one.start)) for one in walked(chosen, last)]
    assert sorted(told) == sorted(expected)
    assert all(tenure.sits(_day(last)) for tenure in register(meetings, _day(last)))


@given(st.lists(one_meeting, max_size=6))
def test_nobody_has_one_seat_twice_on_one_day(drawn: list[Drawn]) -> None:
    meetings, _ = _built(drawn)
    for last in (0, 40, 90):
        found = register(meetings, _day(last))
        seats = [
            (t.body, t.organ.casefold(), t.kind.casefold(), t.appointment.name)
            for t in found
            if t.since is not None
        ]
        assert len(set(seats)) == len(seats)
        assert sum(balance(found).values()) == len(found) == sum(map(len, by_organ(found).values()))
