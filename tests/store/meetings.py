"""Random meetings: every field of every value, with any text that a file can hold."""

import datetime as dt

from hypothesis import strategies as st

from meetingtui.domain.decision import Decision, EarlierDecision, Outcome
from meetingtui.domain.meeting import AgendaWarning, Clause, Item, Meeting, Section, Source, UnplacedLine
from meetingtui.domain.people import Member, Role, Stay
from meetingtui.domain.vote import Vote

texts = st.text(max_size=8)
numbers = st.integers(-9, 9)
zones = st.integers(-840, 840).map(lambda minutes: dt.timezone(dt.timedelta(minutes=minutes)))
moments = st.datetimes(dt.datetime(1900, 1, 1), dt.datetime(2200, 1, 1), timezones=zones)
maybe = st.none() | moments
few_texts = st.lists(texts, max_size=2).map(tuple)
decisions = st.builds(Decision, st.none() | st.sampled_from(Outcome), texts, maybe, st.booleans())
votes = st.builds(Vote, numbers, numbers, numbers, maybe)
sections = st.builds(Section, texts, texts)
clauses = st.builds(Clause, st.integers(1, 4), texts, st.none() | decisions, st.none() | votes)
members = st.builds(
    Member, st.integers(1, 5), texts, texts, texts, st.sampled_from(Role),
    st.lists(st.builds(Stay, moments, maybe), max_size=2).map(tuple), st.booleans(), texts,
)  # fmt: skip


def several(things: st.SearchStrategy) -> st.SearchStrategy:
    """A few things in any order, each id once."""
    return st.lists(things, max_size=3, unique_by=lambda thing: thing.id).map(tuple)


items = st.builds(
    Item, st.integers(1, 6), texts, texts, st.integers(1, 3),
    case_number=st.none() | texts, officers=few_texts, closed=st.booleans(),
    sections=st.lists(sections, max_size=2).map(tuple), recommendation_intro=st.none() | texts,
    clauses=several(clauses), attachments=few_texts, links=few_texts,
    decision=st.none() | decisions, notes=texts, opened_at=maybe,
    particulars=few_texts,
    earlier_decisions=st.lists(
        st.builds(EarlierDecision, texts, texts, st.none() | st.dates()), max_size=2
    ).map(tuple),
)  # fmt: skip
meetings = st.builds(
    Meeting, texts, texts, date=st.none() | st.dates(), place=st.none() | texts, language=texts,
    items=several(items), roster=several(members), opened_at=maybe, closed_at=maybe,
    source=st.none() | st.builds(Source, texts, texts, texts),
    warnings=st.lists(
        st.builds(AgendaWarning, texts, texts, st.none() | numbers, st.none() | numbers), max_size=2
    ).map(tuple),
    unplaced=st.lists(
        st.builds(UnplacedLine, texts, st.none() | numbers, st.none() | numbers), max_size=2
    ).map(tuple),
)  # fmt: skip
