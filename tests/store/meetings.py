"""Random meetings: every field of every value, with any text that a file can hold."""

import datetime as dt

from hypothesis import strategies as st

from meetingtui.domain.course import Fate, ItemState, Speech, Stretch
from meetingtui.domain.decision import Decision, EarlierDecision, Outcome
from meetingtui.domain.meeting import AgendaWarning, Clause, Item, Meeting, Section, Source, UnplacedLine
from meetingtui.domain.motions import Amendment, Dissent, Question
from meetingtui.domain.people import Guest, Member, Recusal, Role, Ruling, Stay
from meetingtui.domain.rules import Majority, Rules
from meetingtui.domain.text import clean
from meetingtui.domain.vote import Ballot, Method, Option, Vote

texts = st.text(max_size=8)
numbers = st.integers(-9, 9)
zones = st.integers(-840, 840).map(lambda minutes: dt.timezone(dt.timedelta(minutes=minutes)))
moments = st.datetimes(dt.datetime(1900, 1, 1), dt.datetime(2200, 1, 1), timezones=zones)
maybe = st.none() | moments
decisions = st.builds(Decision, st.none() | st.sampled_from(Outcome), texts, maybe, st.booleans())


def few(things: st.SearchStrategy) -> st.SearchStrategy:
    """None, one or two of them."""
    return st.lists(things, max_size=2).map(tuple)


# What happens in a meeting: its texts are clean, as the plain values have them, and its numbers no less than 0
said = texts.map(clean)
ids = st.integers(0, 9)
yes = st.booleans()
ballots = few(st.builds(Ballot, ids, st.sampled_from(Option), yes))
counted = st.builds(Vote, ids, ids, ids, maybe, st.sampled_from(Method), ballots)
amendments = few(st.builds(Amendment, ids, said, st.none() | ids, said, st.none() | counted, yes))
questions = few(st.builds(Question, ids, said, st.none() | counted))
dissents = few(st.builds(Dissent, ids, ids, said, yes, maybe))
speeches = few(st.builds(Speech, said, st.none() | ids, maybe, maybe, maybe))
stretches = few(st.builds(Stretch, moments, maybe))
fates = st.builds(Fate, st.sampled_from(ItemState), maybe, st.none() | st.dates(), said)
guests = few(st.builds(Guest, ids, said, said, said, few(ids)))
recusals = few(
    st.builds(Recusal, ids, ids, few(ids), said, st.sampled_from(Ruling), maybe, maybe, st.none() | ids)
)
rules = st.builds(Rules, yes, st.sampled_from(Majority), yes, yes)

votes = st.builds(Vote, numbers, numbers, numbers, maybe, st.sampled_from(Method), ballots)
sections = st.builds(Section, texts, texts)
clauses = st.builds(Clause, st.integers(1, 4), texts, st.none() | decisions, st.none() | votes, amendments)
members = st.builds(
    Member, st.integers(1, 5), texts, texts, texts, st.sampled_from(Role),
    few(st.builds(Stay, moments, maybe, yes, yes)), st.booleans(), texts,
)  # fmt: skip


def several(things: st.SearchStrategy) -> st.SearchStrategy:
    """A few things in any order, each id once."""
    return st.lists(things, max_size=3, unique_by=lambda thing: thing.id).map(tuple)


items = st.builds(
    Item, st.integers(1, 6), texts, texts, st.integers(1, 3),
    case_number=st.none() | texts, officers=few(texts), closed=st.booleans(),
    sections=few(sections), recommendation_intro=st.none() | texts,
    clauses=several(clauses), attachments=few(texts), links=few(texts),
    decision=st.none() | decisions, notes=texts, opened_at=maybe,
    particulars=few(texts),
    earlier_decisions=few(st.builds(EarlierDecision, texts, texts, st.none() | st.dates())),
    added_at=maybe, taken_after=st.none() | ids, taken_with=st.none() | ids, fate=st.none() | fates,
    planned_minutes=st.none() | ids, doors=stretches, questions=questions, dissents=dissents,
    speeches=speeches,
)  # fmt: skip
meetings = st.builds(
    Meeting, texts, texts, date=st.none() | st.dates(), place=st.none() | texts, language=texts,
    items=several(items), roster=several(members), opened_at=maybe, closed_at=maybe,
    source=st.none() | st.builds(Source, texts, texts, texts),
    warnings=few(st.builds(AgendaWarning, texts, texts, st.none() | numbers, st.none() | numbers)),
    unplaced=few(st.builds(UnplacedLine, texts, st.none() | numbers, st.none() | numbers)),
    guests=guests, recusals=recusals, breaks=stretches, rules=rules,
)  # fmt: skip
