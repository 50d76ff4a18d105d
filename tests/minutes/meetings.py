"""Small made-up meetings that have one of everything the minutes print."""

import datetime as dt
from dataclasses import replace

from meetingtui.domain.decision import Decision, EarlierDecision, Outcome
from meetingtui.domain.meeting import AgendaWarning, Clause, Item, Meeting, Section, Source
from meetingtui.domain.people import Member, Role, Stay
from meetingtui.domain.vote import Vote

ZONE = dt.timezone(dt.timedelta(hours=1))
SECRET = (
    "Salg af Nygade 4",
    "Køberen byder 3 mio. kr.",
    "Advokatens notat",
    "at bud 2 antages",
    "SAG-9",
    "qxz",
)


def at(hour: int, minute: int) -> dt.datetime:
    return dt.datetime(2026, 3, 4, hour, minute, tzinfo=ZONE)


def _adopted(text: str = "") -> Decision:
    return Decision(Outcome.ADOPTED, text, at(13, 30))


ROSTER = (
    Member(1, "Anna Ask", "A", "Viborg", Role.CHAIR, (Stay(at(13, 0)),)),
    Member(2, "Bo Birk", "V", stays=(Stay(at(13, 20), at(14, 5)), Stay(at(14, 30)))),
    Member(3, "Carl Ceder", "C", apology=True),
    Member(4, "Dorte Dahl", "F"),
    Member(5, "Eva Eg", "", stays=(Stay(at(13, 0), at(14, 15)),), substitute_for="Carl Ceder"),
    Member(6, "Finn Friis", "V", substitute_for="Bo Birk"),
)

BIKES = Item(
    id=2,
    number="1.1",
    title="Cykelstier på Åvej",
    level=2,
    case_number="SAG-2026-1",
    officers=("abc", "def"),
    sections=(
        Section("Baggrund", "Vejen er smal.\n\nDer er talt:\n- 300 cykler\n– 20 lastbiler"),
        Section("Indstilling", "Det indstilles:\n- at stien anlægges\n- at prisen er højst 2 mio. kr."),
        Section("Sagsfremstilling", "Strækning   Pris\nNord   1,2\nSyd   0,8\n\nLinje et\nlinje to"),
        Section("Økonomi", "\t2026\t2027\nAnlæg\t1,9\t\nDrift\t\t0,1"),
    ),
    recommendation_intro="Det indstilles:",
    clauses=(
        Clause(1, "at stien anlægges", _adopted("Rådet godkendte, at stien anlægges."), Vote(37, 12, 3)),
        Clause(2, "at prisen er højst 2 mio. kr.", Decision(Outcome.REJECTED, ""), Vote(1, 2, 0)),
    ),
    attachments=("Kort over stien",),
    links=("https://example.org/sti?a=1&b=2", "javascript:alert(1)"),
    particulars=("Dok.nr.: 2026-77", "Åbent punkt"),
    earlier_decisions=(
        EarlierDecision("Anbefales.\n\n- C tog forbehold", "Teknisk Udvalg", dt.date(2026, 2, 9)),
        EarlierDecision("Sendt i høring."),
    ),
    notes="13:12 Formanden indledte.\n13:20 Et medlem spurgte til prisen.",
)
FOLDED = Item(
    id=3,
    number="1.2",
    title="Budget",
    level=2,
    clauses=(Clause(1, "at A", _adopted()), Clause(2, "at B", _adopted())),
)
CLOSED = Item(
    id=4,
    number="2",
    title=SECRET[0],
    case_number=SECRET[4],
    officers=(SECRET[5],),
    closed=True,
    particulars=(SECRET[4],),
    earlier_decisions=(EarlierDecision(SECRET[1], "Økonomiudvalget"),),
    sections=(Section("Baggrund", SECRET[1]),),
    clauses=(Clause(1, SECRET[3], _adopted("Rådet godkendte salget."), Vote(3, 1, 0)),),
    attachments=(SECRET[2],),
    notes=SECRET[1],
)


def council_meeting() -> Meeting:
    return Meeting(
        title="Byrådets møde i marts",
        body="Byrådet",
        id=7,
        date=dt.date(2026, 3, 4),
        place="Rådhuset, sal 2",
        items=(
            Item(id=1, number="1", title="Veje"),
            BIKES,
            FOLDED,
            CLOSED,
            Item(id=5, number="3", title="Eventuelt"),
        ),
        roster=ROSTER,
        opened_at=at(13, 0),
        closed_at=at(16, 5),
        source=Source("dagsorden.txt", "0" * 64, "text"),
        warnings=(AgendaWarning("Look at this", about=SECRET[1], line=4),),
    )


def with_item(item: Item) -> Meeting:
    """A meeting of that item alone."""
    return Meeting(title="Møde", items=(item,))


def in_english() -> Meeting:
    return replace(council_meeting(), language="en")
