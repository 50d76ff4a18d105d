"""Small meetings to try the rules on, and strategies that make any meeting."""

import datetime as dt
from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st

from meetingtui.domain.decision import Decision, Outcome
from meetingtui.domain.drafting import Draft, drafted
from meetingtui.domain.meeting import AgendaWarning, Clause, Item, Meeting, Section, Source
from meetingtui.domain.people import Member, Role, Stay
from meetingtui.domain.text import clean
from meetingtui.domain.vote import Vote
from meetingtui.languages import language_of

few = settings(max_examples=30)  # whole meetings are slow to make
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
stays = st.tuples(moments, maybe_moments).map(lambda ends: Stay(min(ends[0], ends[1] or ends[0]), ends[1]))
members = st.builds(
    Member,
    id=st.integers(1, 999),
    name=words,
    party=texts,
    constituency=texts,
    role=st.sampled_from(Role),
    stays=st.lists(stays, max_size=2).map(tuple),
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


def _numbered(found: list[Item]) -> tuple[Item, ...]:
    return tuple(replace(item, id=place) for place, item in enumerate(found, 1))


def _in_order(meeting: Meeting) -> Meeting:
    """The meeting without an end that has no beginning before it."""
    opened, closed = meeting.opened_at, meeting.closed_at
    return meeting if closed and opened and opened <= closed else replace(meeting, closed_at=None)


meetings = st.builds(
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
