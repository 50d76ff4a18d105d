"""A meeting made to break things: every text in it is only text."""

import datetime as dt
from dataclasses import replace

from meetingtui.domain.approval import Approval, Correction
from meetingtui.domain.course import Fate, ItemState, Speech, Stretch
from meetingtui.domain.decision import Decision, EarlierDecision, Outcome
from meetingtui.domain.follow_up import FollowUp
from meetingtui.domain.meeting import Clause, Item, Meeting, Section, UnplacedLine
from meetingtui.domain.motions import Amendment, Dissent, Question
from meetingtui.domain.people import Guest, Member, Recusal, Stay
from meetingtui.domain.phrase import Phrase
from meetingtui.domain.rules import Majority, Rules
from meetingtui.domain.seats import Appointment, Gender, Seats
from meetingtui.domain.vote import Ballot, Method, Option, by_name

NOON = dt.datetime(2026, 3, 4, 12, 0, tzinfo=dt.UTC)

# Clean text (as after `domain.text.clean`), each of which means something to some format.
HOSTILE_TEXTS = (
    "[/] [b]fed[/b] [@click=app.quit]x[/] [SAG-2022-00501] [[lukket]]",
    "<script>alert(1)</script> <b>&amp; & </b> <!-- x --> ]]>",
    "=cmd()|'/c calc'!A1 @SUM(1) +1 -1",
    "# ikke en overskrift\n- ikke en liste\n1. heller ikke\n> eller | et | citat\n```kode```\n---",
    '#eval("1") $x^2$ \\textbf{x} #let a = 1 @label <label> *fed* _kursiv_ `kode` \\',
    "{{ 7*7 }} {% raw %} %(x)s {body} ${HOME}",
    "Ålborg é 👩‍👩‍👧 ｆｕｌｌ … “citat” – tanke­streg 100 %",
    "a" * 300,
    "../../etc/passwd CON.txt C:\\x",
)
# What must never come through `clean`.
RAW_TEXTS = (
    "\x1b]52;c;aGVq\x07", "\x1b[31m", "\x1b[2J", "\u202e", "\u2066", "\x9b5n", "\x00", "\ufeff", "\x07", "\ud800",
)  # fmt: skip


def hostile_meeting() -> Meeting:
    """Every hostile text in every place of a meeting that takes text."""
    items = [
        Item(
            id=n,
            number=str(n),
            title=text.replace("\n", " "),
            level=1 + n % 2,
            case_number=text.replace("\n", " "),
            officers=(text.replace("\n", " "),),
            closed=n % 3 == 0,
            sections=(Section("Baggrund " + text.replace("\n", " "), text), Section("Tom", "")),
            recommendation_intro=text.replace("\n", " "),
            clauses=(
                Clause(1, text, Decision(Outcome.ADOPTED, text, NOON)),
                Clause(2, text),
            ),
            attachments=(text.replace("\n", " "),),
            links=("https://example.org/?a=1&b=" + "x" * n, "javascript:alert(1)"),
            notes=text,
            particulars=(text.replace("\n", " "),),
            earlier_decisions=(EarlierDecision(text, text.replace("\n", " "), NOON.date()),),
        )
        for n, text in enumerate(HOSTILE_TEXTS, 1)
    ]
    items.append(Item(id=len(items) + 1, number="", title=""))
    roster = tuple(
        Member(
            n, t.replace("\n", " "), t[:9], stays=(Stay(NOON),),
            substitute_for=HOSTILE_TEXTS[0] if n == len(HOSTILE_TEXTS) else "",
        )
        for n, t in enumerate(HOSTILE_TEXTS, 1)
    )  # fmt: skip
    unplaced = tuple(UnplacedLine(text.replace("\n", " "), n, n) for n, text in enumerate(HOSTILE_TEXTS, 1))
    title = " ".join(HOSTILE_TEXTS[:3])
    return Meeting(title=title, body=HOSTILE_TEXTS[1], id=1, date=NOON.date(), place=HOSTILE_TEXTS[4],
                   items=tuple(items), roster=roster, opened_at=NOON, unplaced=unplaced)  # fmt: skip


def line_of(text: str) -> str:
    """The text on one line."""
    return text.replace("\n", " ")


def _appointed(text: str) -> Appointment:
    line, day = line_of(text), dt.date(2026, 4, 1)
    return Appointment(
        line or "?", line[:9], line, Gender.OTHER, line, line, day, dt.date(2029, 12, 31), line, day
    )


def hostile_sitting() -> Meeting:
    """The hostile meeting with every hostile text in every place that takes what happens in a meeting."""
    meeting, later = hostile_meeting(), NOON + dt.timedelta(minutes=5)
    cast = [Ballot(n, option, assumed=n % 2 == 0) for n, option in enumerate(Option, 1)]
    vote = by_name(cast, later, Method.ROLL_CALL)
    lines = [text.replace("\n", " ") for text in HOSTILE_TEXTS]

    def held(item: Item, text: str) -> Item:
        first, second = item.clauses
        seats = (Seats(1, 3, line_of(text), line_of(text), "", (_appointed(text),)),)
        return replace(
            item,
            clauses=(
                replace(first, vote=vote, seats=seats),
                replace(
                    second,
                    amendments=(Amendment(1, text, 1, text[:9], vote), Amendment(2, text, withdrawn=True)),
                ),
            ),
            questions=(Question(1, text.replace("\n", " "), vote),),
            dissents=(Dissent(1, 2, text, send_on=True, asked_at=later),),
            speeches=(Speech(text.replace("\n", " "), None, NOON, NOON, later),),
            doors=(Stretch(NOON, later),),
            planned_minutes=15,
            added_at=NOON,
            taken_after=0,
            taken_with=9,
            seats=(Seats(1, 2, line_of(text), line_of(text), line_of(text), (_appointed(text),)),),
            follow_ups=(
                FollowUp(1, line_of(text), line_of(text), dt.date(2026, 5, 1), uid=text[:3], added_at=NOON,
                         made_on=dt.date(2026, 1, 1), made_in=line_of(text)),
            ),
            approves=dt.date(2026, 1, 1),
            corrections=(Correction(line_of(text), text, 1, text),),
        )  # fmt: skip

    items = [held(item, text) for item, text in zip(meeting.items, HOSTILE_TEXTS, strict=False)]
    fate = Fate(ItemState.REFERRED, later, dt.date(2026, 4, 1), lines[0])
    return replace(
        meeting,
        items=(*items, replace(meeting.items[-1], fate=fate)),
        guests=tuple(Guest(n, line, line, line, (n,)) for n, line in enumerate(lines, 1)),
        recusals=tuple(
            Recusal(n, n, (n,), line, left=NOON, returned=later, substitute_id=9)
            for n, line in enumerate(lines[:-1], 1)
        ),
        breaks=(Stretch(NOON, later), Stretch(later)),
        phrases=tuple(Phrase(f"p{n}", text) for n, text in enumerate(HOSTILE_TEXTS) if text),
        closing_reason=lines[1],
        approval=Approval(dt.date(2026, 4, 1), lines[0], (Correction(lines[1], lines[1], 1, lines[0]),)),
        rules=Rules(quorum=False, majority=Majority.TWO_THIRDS, casting_vote=True, dissents=False),
        roster=tuple(
            replace(m, stays=(Stay(NOON, later, online=True, left_before_item=True),)) for m in meeting.roster
        ),
    )
