"""Whatever happens in a meeting: presence is as a replay has it, counts add up, undo goes all the way back."""

import json
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetingtui.domain import amending, attending, dissenting, outline, proceeding, recusing, sitting, voting
from meetingtui.domain.course import Fate, ItemState
from meetingtui.domain.decision import Decision, Outcome
from meetingtui.domain.drafting import as_recommended, voted
from meetingtui.domain.errors import RuleError
from meetingtui.domain.exchange import to_values
from meetingtui.domain.exchanged import from_values
from meetingtui.domain.following import following
from meetingtui.domain.meeting import Meeting
from meetingtui.domain.merging import merge_into_previous
from meetingtui.domain.motions import Amendment, Dissent
from meetingtui.domain.people import Guest, Recusal, Role, Ruling, Stay
from meetingtui.domain.presence import has_quorum, present, seated, voters
from meetingtui.domain.result import is_carried, minority
from meetingtui.domain.rules import Majority, Rules
from meetingtui.domain.treatment import missed
from meetingtui.domain.vote import Ballot, Option, Vote, by_name
from meetingtui.languages import language_of
from tests.domain.meetings import BUDGET, CLAUS, PLAN, VARA, council, later
from tests.domain.replay import HAPPENINGS, ITEMS, Replay

DANISH = language_of("da")


# (a) Presence, against a replay that keeps every minute by itself


happenings = st.lists(
    st.tuples(st.sampled_from(HAPPENINGS), st.integers(1, VARA), st.integers(0, 9), st.integers(1, 3)),
    max_size=30,
)


@settings(max_examples=80)
@given(happenings)
def test_presence_is_what_a_replay_of_every_minute_has(happened: list[tuple]):
    replay, now = Replay(), 0
    for act, member, extra, gap in happened:
        now += gap
        act(replay, member, extra, now)
    meeting = replay.meeting
    for minute in range(now + 2):
        at = later(minute)
        for item in (None, *ITEMS):
            assert [member.id for member in present(meeting, at, item)] == replay.present(minute, item)
            assert [member.id for member in seated(meeting, at, item)] == replay.seated(minute, item)
        assert voters(meeting, at, BUDGET) == seated(meeting, at, BUDGET)
        assert has_quorum(meeting, at) is (len(replay.seated(minute, None)) >= Fraction(5, 2))
    assert {who: [item.id for item in items] for who, items in missed(meeting).items()} == replay.missed()
    online = {m.id for m in meeting.roster if any(stay.online and stay.left is None for stay in m.stays)}
    assert online == replay.online


# (b) Tallies

options = st.sampled_from(Option)
ballots = st.dictionaries(st.integers(1, VARA), options).map(
    lambda named: [Ballot(member_id, option) for member_id, option in named.items()]
)
rules = st.builds(Rules, st.booleans(), st.sampled_from(Majority), st.booleans())


@given(ballots)
def test_the_counts_are_those_of_the_ballots(cast: list[Ballot]):
    vote = by_name(cast)
    assert vote.total == len(cast) == sum(vote.count(option) for option in Option)
    for option in Option:
        named = tuple(ballot.member_id for ballot in cast if ballot.option is option)
        assert (vote.who(option), vote.count(option)) == (named, len(named))
    assert vote.unanimous == (bool(cast) and all(ballot.option is Option.FOR for ballot in cast))


@given(ballots, rules, st.booleans())
def test_a_vote_is_carried_as_a_count_by_hand_has_it(cast: list[Ballot], by: Rules, timed: bool):
    meeting, vote = replace(council(), rules=by), by_name(cast, later(5) if timed else None)
    said = [ballot.option for ballot in cast if ballot.option is not Option.ABSTAINED]
    share = Fraction(said.count(Option.FOR), len(said)) if said else Fraction(0)
    match by.majority:
        case Majority.MEMBERS:
            carried = said.count(Option.FOR) >= 3
        case Majority.TWO_THIRDS:
            carried = share >= Fraction(2, 3)
        case Majority.CAST:
            tie = said.count(Option.FOR) == said.count(Option.AGAINST)
            carried = share > Fraction(1, 2)
            carried |= tie and by.casting_vote and Ballot(1, Option.FOR) in cast
    assert is_carried(meeting, vote) is carried
    others = Option.AGAINST if carried else Option.FOR
    assert set(minority(meeting, vote)) == {ballot.member_id for ballot in cast if ballot.option is others}


@given(st.sets(st.integers(1, VARA)), ballots, options, st.none() | st.integers(1, 5))
def test_everybody_but_is_exactly_those_who_can_vote(
    here: set[int], named: list[Ballot], others: Option, recused: int | None
):
    meeting = council()
    stays = {n: (Stay(later(0)),) if n in here else () for n in range(1, VARA + 1)}
    meeting = replace(meeting, roster=tuple(replace(m, stays=stays[m.id]) for m in meeting.roster))
    if recused:
        meeting = recusing.recuse(meeting, Recusal(0, recused, (BUDGET,), substitute_id=VARA))
    can = {member.id for member in voters(meeting, later(5), BUDGET)}
    vote = voting.everybody_but(meeting, BUDGET, named, later(5), others)
    everybody = {ballot.member_id for ballot in vote.ballots}
    assert everybody == can | {ballot.member_id for ballot in named}
    assert vote.total == len(everybody)
    assert {b.member_id for b in vote.ballots if b.assumed} == can - {ballot.member_id for ballot in named}
    assert all(ballot in vote.ballots for ballot in named)
    assert all(ballot.option is others for ballot in vote.ballots if ballot.assumed)
    if everybody == can:
        voting.check_vote(meeting, BUDGET, vote)
    elif can:
        with pytest.raises(RuleError):
            voting.check_vote(meeting, BUDGET, vote)


# (c) Acts, one after another; those that the rules refuse do not happen

Act = Callable[[Meeting, int, int, float], Meeting]  # with two numbers, and the minute


def _vote(meeting: Meeting, item_id: int, n: int, minute: float) -> Vote:
    named = [Ballot(1 + n % 6, Option.AGAINST), Ballot(1 + n % 4, Option.ABSTAINED)][: n % 3]
    return voting.everybody_but(meeting, item_id, named, later(minute))


ACTS: list[Act] = [
    lambda m, a, b, t: following(sitting.arrive(m, a, later(t)), DANISH),
    lambda m, a, b, t: following(sitting.leave(m, a, later(t)), DANISH),
    lambda m, a, b, t: following(attending.depart(m, a, later(t - b), b % 2 == 0), DANISH),
    lambda m, a, b, t: following(attending.set_stays(m, a, [Stay(later(b / 3), later(t))][: b % 2]), DANISH),
    lambda m, a, b, t: attending.set_online(m, a, later(t)),
    lambda m, a, b, t: attending.set_substitute(m, a, b or None),
    lambda m, a, b, t: attending.invite(m, Guest(a % 2, f"Gæst {b}", item_ids=(b,) if b else ())),
    lambda m, a, b, t: sitting.enrol(m, f"Ny {b}"),
    lambda m, a, b, t: sitting.strike(m, a),
    lambda m, a, b, t: sitting.send_apology(m, a, b % 2 == 0),
    lambda m, a, b, t: sitting.give_role(m, a, list(Role)[b % 3]),
    lambda m, a, b, t: recusing.recuse(
        m, Recusal(b % 2, a, (b, a), "ejer", list(Ruling)[b // 6], later(t), None, VARA if b % 3 else None)
    ),
    lambda m, a, b, t: recusing.return_from_recusal(m, 1 + b % 2, later(t)),
    lambda m, a, b, t: voted(m, PLAN, 1 + a % 2, _vote(m, PLAN, b, t), DANISH),
    lambda m, a, b, t: as_recommended(m, PLAN, DANISH, later(t)),
    lambda m, a, b, t: sitting.decide(m, PLAN, b % 3 or None, Decision(list(Outcome)[b], "Ja.", later(t))),
    lambda m, a, b, t: sitting.decide(m, PLAN, 1 + b % 2, None),
    lambda m, a, b, t: amending.propose(m, PLAN, 1, Amendment(b % 2, f"at {b} godkendes", a)),
    lambda m, a, b, t: amending.amendment_voted(m, PLAN, 1, 1 + a % 2, _vote(m, PLAN, b, t), DANISH),
    lambda m, a, b, t: amending.move_amendment(m, PLAN, 1, 1 + a % 2, 1 if b % 2 else -1),
    lambda m, a, b, t: amending.withdraw_amendment(m, PLAN, 1, 1 + a % 2),
    lambda m, a, b, t: amending.remove_amendment(m, PLAN, 1, 1 + a % 2, DANISH),
    lambda m, a, b, t: voting.put_question(m, a, "Udsættes?", _vote(m, a, b, t)),
    lambda m, a, b, t: voting.drop_question(m, a, 1),
    lambda m, a, b, t: dissenting.enter_dissent(m, a, Dissent(0, b, "Nej.", asked_at=later(t))),
    lambda m, a, b, t: proceeding.set_fate(
        m, a, Fate(list(ItemState)[b % 3], later(t), to="KL" if b < 3 else "")
    ),
    lambda m, a, b, t: proceeding.set_fate(m, a, None),
    lambda m, a, b, t: proceeding.take_after(m, a, b),
    lambda m, a, b, t: proceeding.take_with(m, a, b or None),
    lambda m, a, b, t: proceeding.close_or_open_doors(m, a, later(t)),
    lambda m, a, b, t: proceeding.begin_or_end_break(m, later(t)),
    lambda m, a, b, t: proceeding.ask_to_speak(m, a, "Ane", b or None, later(t)),
    lambda m, a, b, t: proceeding.next_speaker(m, a, later(t)),
    lambda m, a, b, t: proceeding.plan_minutes(m, a, b),
    lambda m, a, b, t: outline.remove_item(m, a) if b < 2 else m,
    lambda m, a, b, t: outline.move_item(m, a, 1 if b % 2 else -1),
    lambda m, a, b, t: merge_into_previous(m, a) if b < 2 else m,
    lambda m, a, b, t: sitting.close_meeting(m, None if b else later(t)),
]
acts = st.lists(
    st.tuples(
        st.sampled_from([*ACTS, *ACTS[13:23]]), st.integers(1, 7), st.integers(0, 7), st.integers(0, 4)
    ),
    max_size=20,
)


def begun() -> Meeting:
    """The council's meeting with notes on every item, two amendments, a recusal and a speaker."""
    meeting = replace(council(), items=tuple(replace(i, notes=f"Om {i.title}.") for i in council().items))
    for text in ("at planen opgives", "at planen rettes"):
        meeting = amending.propose(meeting, PLAN, 1, Amendment(0, text))
    meeting = recusing.recuse(meeting, Recusal(0, CLAUS, (BUDGET,), left=later(0), substitute_id=VARA))
    return proceeding.ask_to_speak(meeting, BUDGET, "Bo", 2, later(0))


def held(done: list[tuple[Act, int, int, int]]) -> list[Meeting]:
    """The meeting as it was at first, and as every act that is allowed has made it."""
    meetings, minute = [begun()], 0.0
    for act, a, b, gap in done:
        minute += gap / 2
        try:
            changed = act(meetings[-1], a, b, minute)
        except RuleError as refusal:
            assert str(refusal)  # noqa: PT017 (a sentence, its places filled)
            continue
        if changed is not meetings[-1]:
            meetings.append(changed)
    return meetings


@settings(max_examples=40)
@given(acts)
def test_undoing_every_act_gives_the_first_meeting_and_redoing_them_the_last(done: list[tuple]):
    meetings = held(done)
    now = meetings[-1]
    undone = []
    for before, after in reversed(list(pairwise(meetings))):
        back = sitting.restored(before, now, after)
        assert back == before
        undone.append((now, back))
        now = back
    for before, after in reversed(undone):
        now = sitting.restored(before, now, after)
        assert now == before
    assert now == meetings[-1]


@settings(max_examples=40)
@given(acts)
def test_undoing_an_act_keeps_what_was_written_since(done: list[tuple]):
    meetings = held(done)
    if len(meetings) == 1:
        return
    before, after = meetings[-2:]
    first = after.items[0].id
    back = sitting.restored(before, sitting.write_note(after, first, "Skrevet siden."), after)
    assert back == sitting.write_note(before, first, "Skrevet siden.")


# (d) Nothing that the rules allow is a contradiction when it is read back


@settings(max_examples=40)
@given(acts)
def test_a_meeting_that_was_held_comes_back_equal_through_json(done: list[tuple]):
    for meeting in held(done):
        assert from_values(json.loads(json.dumps(to_values(meeting)))) == meeting
