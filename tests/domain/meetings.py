"""Small meetings to try the rules on, and strategies that make any meeting."""

import datetime as dt
from dataclasses import replace
from typing import TypeVar

from hypothesis import settings
from hypothesis import strategies as st

from meetingtui.domain.approval import Approval, Correction
from meetingtui.domain.course import Fate, ItemState, Speech, Stretch
from meetingtui.domain.decision import Decision, Outcome
from meetingtui.domain.drafting import Draft, drafted
from meetingtui.domain.follow_up import FollowUp, FollowUpState
from meetingtui.domain.meeting import AgendaWarning, Clause, Item, Meeting, Section, Source
from meetingtui.domain.motions import Amendment, Dissent, Question
from meetingtui.domain.people import Guest, Member, Recusal, Role, Ruling, Stay
from meetingtui.domain.phrase import Phrase
from meetingtui.domain.rules import Majority, Rules
from meetingtui.domain.seats import Appointment, Gender, Seats
from meetingtui.domain.text import clean
from meetingtui.domain.vote import Ballot, Method, Option, Vote, by_name
from meetingtui.languages import language_of

T = TypeVar("T")
few = settings(max_examples=15)  # whole meetings are slow to make
NOON = dt.datetime(2026, 3, 4, 12, 0, tzinfo=dt.UTC)


def later(minutes: float) -> dt.datetime:
    """So many minutes after noon."""
    return NOON + dt.timedelta(minutes=minutes)


def small_meeting(body: str = "Byrådet") -> Meeting:
    """Three items: a heading, one with two clauses, one without; three members, none arrived."""
    clauses = (Clause(1, "at planen godkendes"), Clause(2, "at sagen drøftes"))
    return Meeting(
        title="Møde",
        body=body,
        items=(
            Item(1, "1", "Sager"),
            Item(2, "1.1", "Plan", level=2, clauses=clauses),
            Item(3, "1.2", "Eventuelt", level=2),
        ),
        roster=(Member(1, "Ane"), Member(2, "Bo"), Member(3, "Claus", apology=True)),
    )  # fmt: skip


ANE, BO, CLAUS, DEA, EVA, VARA = range(1, 7)
PLAN, BUDGET, ROADS, HARBOUR, BRIDGE, OTHER = range(1, 7)


def council() -> Meeting:
    """A running meeting: five members there since noon, a substitute for Claus who is not, five items.

    The plan has two clauses; "Veje" gathers the harbour and the bridge.
    """
    parties = {"Ane": "A", "Bo": "A", "Claus": "V", "Dea": "V", "Eva": "Ø"}
    roster = [
        Member(n, name, party, stays=(Stay(NOON),)) for n, (name, party) in enumerate(parties.items(), 1)
    ]
    roster[0] = replace(roster[0], role=Role.CHAIR)
    titles = {"1": "Plan", "2": "Budget", "3": "Veje", "3.1": "Havn", "3.2": "Bro", "4": "Eventuelt"}
    items = [Item(n, *pair, level=1 + pair[0].count(".")) for n, pair in enumerate(titles.items(), 1)]
    items[0] = replace(items[0], clauses=small_meeting().item(2).clauses)
    substitute = Member(VARA, "Vara", "V", substitute_for="Claus")
    return Meeting(
        "Møde", "Byrådet", items=tuple(items), roster=(*roster, substitute), opened_at=NOON,
        date=NOON.date(),
    )  # fmt: skip


def draft(text: str, body: str, *, code: str = "da", intro: str | None = None, spoken: str = "") -> Draft:
    """The draft for one clause of a meeting of that body."""
    sections = (Section("Sagsfremstilling", spoken),) if spoken else ()
    item = Item(1, "1", "Sag", recommendation_intro=intro, clauses=(Clause(1, text),), sections=sections)
    meeting = Meeting(title="Møde", body=body, items=(item,))
    return drafted(meeting, item, item.clauses[0], language_of(code))


# Any meeting, as it is after its text was cleaned

texts = st.text(max_size=30).map(clean)
lines = texts.map(lambda text: text.replace("\n", " "))  # what stands on one line
words = st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1, max_size=20).map(clean)
moments = st.datetimes(
    min_value=dt.datetime(2000, 1, 1), max_value=dt.datetime(2100, 1, 1), timezones=st.just(dt.UTC)
)
maybe_moments = st.none() | moments
decisions = st.builds(
    Decision, st.none() | st.sampled_from(Outcome), texts, at=maybe_moments, needs_a_look=st.booleans()
)
counts = st.integers(0, 99)
votes = st.builds(Vote, counts, counts, counts, at=maybe_moments)


@st.composite
def stretches(draw: st.DrawFn) -> tuple[Stretch, ...]:
    """Times that follow one another, the last one with an end or without."""
    times = sorted(draw(st.lists(moments, max_size=4)))
    return tuple(Stretch(*times[n : n + 2]) for n in range(0, len(times), 2))


@st.composite
def stays(draw: st.DrawFn) -> tuple[Stay, ...]:
    """Stays in order."""
    return tuple(Stay(s.start, s.end, draw(st.booleans()), draw(st.booleans())) for s in draw(stretches()))


members = st.builds(
    Member,
    id=st.integers(1, 999),
    name=words,
    party=texts,
    constituency=texts,
    role=st.sampled_from(Role),
    stays=stays(),
    apology=st.booleans(),
)
sections = st.lists(
    st.builds(Section, st.sampled_from(["Baggrund", "Bilag"]) | texts, texts), max_size=3
).map(tuple)


@st.composite
def items(draw: st.DrawFn) -> Item:
    """An item whose clauses are numbered from 1; its own decision has an outcome or some text."""
    own = draw(st.none() | decisions)
    clauses = draw(st.lists(st.tuples(texts, st.none() | decisions, st.none() | votes), max_size=3))
    return Item(
        id=draw(st.integers(1, 999)),
        number=draw(lines),
        title=draw(lines),
        level=draw(st.integers(1, 4)),
        case_number=draw(st.none() | texts),
        officers=tuple(draw(st.lists(texts, max_size=2))),
        closed=draw(st.booleans()),
        sections=draw(sections),
        recommendation_intro=draw(st.none() | texts),
        clauses=tuple(Clause(n, *parts) for n, parts in enumerate(clauses, 1)),
        attachments=tuple(draw(st.lists(texts, max_size=2))),
        links=tuple(draw(st.lists(texts, max_size=2))),
        decision=own,
        notes=draw(texts),
        opened_at=draw(maybe_moments),
    )


def _numbered(found: list[T]) -> tuple[T, ...]:
    return tuple(replace(thing, id=place) for place, thing in enumerate(found, 1))


def _several(thing: st.SearchStrategy[T]) -> st.SearchStrategy[tuple[T, ...]]:
    """Up to two, with ids from 1."""
    return st.lists(thing, max_size=2).map(_numbered)


def _in_order(meeting: Meeting) -> Meeting:
    """The meeting without an end that has no beginning before it."""
    opened, closed = meeting.opened_at, meeting.closed_at
    return meeting if closed and opened and opened <= closed else replace(meeting, closed_at=None)


planned_meetings = st.builds(
    Meeting,
    title=lines,
    body=lines,
    date=st.none() | st.dates(),
    place=st.none() | texts,
    language=st.sampled_from(["da", "en"]),
    items=st.lists(items(), min_size=1, max_size=4).map(_numbered),
    roster=st.lists(members, max_size=3, unique_by=lambda member: member.id).map(tuple),
    opened_at=maybe_moments,
    closed_at=maybe_moments,
    source=st.none() | st.builds(Source, texts, texts, texts),
    warnings=st.lists(
        st.builds(AgendaWarning, texts, texts, st.none() | counts, st.none() | counts), max_size=2
    ).map(tuple),
).map(_in_order)


# With all that happens in a meeting: who and what it refers to is there


@st.composite
def ballots_of(draw: st.DrawFn, ids: list[int]) -> Vote:
    """A vote of which only the counts are known, or one by the names of some of the members."""
    who = draw(_some(ids))
    if not who:
        return draw(votes)
    ballots = [Ballot(one, draw(st.sampled_from(Option)), draw(st.booleans())) for one in who]
    return by_name(ballots, draw(maybe_moments), draw(st.sampled_from(Method)))


def _some(ids: list[int]) -> st.SearchStrategy[tuple[int, ...]]:
    return st.lists(st.sampled_from(ids), unique=True, max_size=4).map(tuple) if ids else st.just(())


def _one(ids: list[int]) -> st.SearchStrategy[int | None]:
    return st.none() | st.sampled_from(ids) if ids else st.none()


appointments = st.builds(
    Appointment, words, texts, texts, st.none() | st.sampled_from(Gender), texts, texts,
    begins=st.none() | st.dates(max_value=dt.date(2000, 1, 1)),
    ends=st.none() | st.dates(min_value=dt.date(2000, 1, 1)),
    replaces=texts, decided_on=st.none() | st.dates(),
)  # fmt: skip
follow_ups = st.builds(
    FollowUp, st.just(1), words, texts, st.none() | st.dates(), st.sampled_from(FollowUpState),
    st.none() | st.dates(), st.uuids().map(str), st.none() | st.dates(), texts, maybe_moments,
)  # fmt: skip
corrections = st.builds(Correction, words, words, st.none() | st.integers(1, 3), texts)


@st.composite
def seats_of(draw: st.DrawFn) -> tuple[Seats, ...]:
    """Seats with no more names than there are of them."""
    filled = draw(st.lists(st.lists(appointments, max_size=2), max_size=2))
    return tuple(
        Seats(n, len(names) + draw(st.integers(0, 2)), draw(texts), draw(texts), draw(texts), tuple(names))
        for n, names in enumerate(filled, 1)
    )


@st.composite
def _treated(draw: st.DrawFn, item: Item, members: list[int], others: list[int]) -> Item:
    """The item with what was moved, asked and said on it."""
    number, vote = st.just(1), st.none() | ballots_of(members)
    amended = _several(st.builds(Amendment, number, texts, _one(members), texts, vote, st.booleans()))
    said = st.builds(Speech, texts, _one(members), maybe_moments, maybe_moments, maybe_moments)
    statement = st.builds(
        Dissent, number, st.sampled_from(members or [0]), texts, st.booleans(), maybe_moments
    )
    return replace(
        item,
        clauses=tuple(
            replace(c, vote=draw(vote), amendments=draw(amended), seats=draw(st.just(()) | seats_of()))
            for c in item.clauses
        ),
        added_at=draw(maybe_moments),
        taken_after=draw(_one([0, *others])),
        taken_with=draw(_one(others)),
        fate=draw(
            st.none()
            | st.builds(Fate, st.sampled_from(ItemState), maybe_moments, st.none() | st.dates(), texts)
        ),
        planned_minutes=draw(st.none() | st.integers(1, 1440)),
        doors=draw(stretches()),
        questions=draw(_several(st.builds(Question, number, texts, vote))),
        dissents=draw(_several(statement)) if members else (),
        speeches=draw(st.lists(said, max_size=2).map(tuple)),
        seats=draw(st.just(()) | seats_of()),
        follow_ups=draw(_several(follow_ups)),
        approves=draw(st.none() | st.dates()),
        corrections=draw(st.lists(corrections, max_size=2).map(tuple)),
    )


@st.composite
def _recusals(draw: st.DrawFn, members: list[int], about: list[int]) -> tuple[Recusal, ...]:
    if not members:
        return ()
    one = st.builds(
        Recusal, st.just(1), st.sampled_from(members), _some(about), texts, st.sampled_from(Ruling),
        maybe_moments, maybe_moments, _one(members),
    )  # fmt: skip
    return draw(_several(one))


@st.composite
def held_meetings(draw: st.DrawFn) -> Meeting:
    """Any meeting, with a value for everything that can happen in it."""
    meeting = draw(planned_meetings)
    members, about = [m.id for m in meeting.roster], [item.id for item in meeting.items]
    return replace(
        meeting,
        items=tuple(draw(_treated(item, members, about)) for item in meeting.items),
        guests=draw(_several(st.builds(Guest, st.just(1), words, texts, texts, _some(about)))),
        recusals=draw(_recusals(members, about)),
        breaks=draw(stretches()),
        rules=draw(st.builds(Rules, st.booleans(), st.sampled_from(Majority), st.booleans(), st.booleans())),
        phrases=draw(st.lists(st.builds(Phrase, words, words), max_size=2).map(tuple)),
        closing_reason=draw(texts),
        approval=draw(st.none() | st.builds(Approval, st.dates(), texts, st.tuples(corrections))),
    )


meetings = held_meetings()


def _without_fates(meeting: Meeting) -> Meeting:
    return replace(meeting, items=tuple(replace(item, fate=None) for item in meeting.items))


open_meetings = meetings.map(_without_fates)  # every item can be decided on
