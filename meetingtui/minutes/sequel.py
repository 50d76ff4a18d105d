"""What follows from a decision, in the words of the minutes: appointments, follow-ups, approved minutes."""

from collections.abc import Iterator

from meetingtui.domain.appointing import is_appointed
from meetingtui.domain.approval import Correction
from meetingtui.domain.approving import is_approving
from meetingtui.domain.follow_up import FollowUp, FollowUpState
from meetingtui.domain.meeting import Clause, Item, Meeting
from meetingtui.domain.seats import Appointment, Seats, appointee
from meetingtui.domain.text import one_line
from meetingtui.minutes.blocks import Block, Bullets, Paragraph
from meetingtui.minutes.wording import Wording

# Appointments


def appointments(item: Item, clause: Clause | None, wording: Wording) -> Iterator[Block]:
    """Who was appointed by the decision on a clause, or on the item (None); nothing before it is decided."""
    if not is_appointed(item, clause):
        return
    for seats in item.seats if clause is None else clause.seats:
        if seats.appointments:
            yield Paragraph(_who(seats, wording), _lead(seats, wording))
        elif seats.delegated_to and seats.count:
            yield Paragraph(wording.later.delegated.format(name=one_line(seats.delegated_to)))


def _lead(seats: Seats, wording: Wording) -> str:
    """ "Erhvervsrepræsentanter:", or "Udpeget:" where the seat has no name."""
    kind = one_line(seats.kind)
    return f"{kind[:1].upper()}{kind[1:]}:" if kind else wording.later.appointed


def _who(seats: Seats, wording: Wording) -> str:
    names = "; ".join(_appointed(one, seats, wording) for one in seats.appointments)
    if not seats.open:
        return f"{names}."
    form = wording.later.unfilled[0 if seats.open == 1 else 1]
    return f"{names}. {form.format(count=seats.open)}"


def _appointed(one: Appointment, seats: Seats, wording: Wording) -> str:
    """ "Anne Holm (A), Holm A/S (indstillet af DI; suppleant: Eva Eg)"."""
    told = ", ".join(filter(None, (appointee(one), one_line(one.organisation))))
    more = "; ".join(_details(one, seats, wording))
    return f"{told} ({more})" if more else told


def _details(one: Appointment, seats: Seats, wording: Wording) -> Iterator[str]:
    later = wording.later
    if one.nominated_by:
        yield later.nominated_by.format(name=one_line(one.nominated_by))
    if one.substitute:
        yield later.substitute.format(name=one_line(one.substitute))
    if one.replaces:
        yield later.replaces.format(name=one_line(one.replaces))
    if term := term_of(one, wording):
        yield term
    if one.decided_on and seats.delegated_to:
        name = one_line(seats.delegated_to)
        yield later.delegated_done.format(name=name, date=wording.day(one.decided_on))


def term_of(one: Appointment, wording: Wording) -> str:
    """ "1. april 2022 til 31. marts 2026"; empty where no term is told."""
    begins = wording.day(one.begins) if one.begins else ""
    ends = wording.day(one.ends) if one.ends else ""
    if not begins and not ends:
        return ""
    form = wording.later.term[2 if begins and ends else 0 if begins else 1]
    return form.format(begins=begins, ends=ends)


# Follow-ups


def follow_ups(item: Item, wording: Wording) -> tuple[Block, ...]:
    """A list of who does what by when, with what became of those of earlier meetings."""
    return (Bullets(tuple(_follow_up(one, wording) for one in item.follow_ups)),) * bool(item.follow_ups)


def _follow_up(one: FollowUp, wording: Wording) -> str:
    """ "Forvaltningen: sender notat, senest den 14. juni 2022 (fra mødet den ..., punkt 3.4) – udført"."""
    later, owner = wording.later, one_line(one.owner)
    text = one_line(one.text)
    told = f"{owner}: {text}" if owner else text
    if one.due:
        told = f"{told.rstrip('.')}, {later.due.format(date=wording.day(one.due))}"
    if one.made_on:
        told += f" ({later.made.format(date=wording.day(one.made_on), item=one_line(one.made_in))})"
    state = {FollowUpState.DONE: later.done, FollowUpState.DROPPED: later.dropped}.get(one.state)
    return f"{told} – {state}" if state else told


# Approved minutes


def corrections(item: Item, wording: Wording) -> Iterator[Block]:
    """What the item corrects in the minutes that it approves: told in these, made in those."""
    if item.approves is None or not is_approving(item):
        return
    for one in item.corrections:
        lead = wording.later.corrected.format(date=wording.day(item.approves), item=_place(one, wording))
        yield Paragraph(one_line(one.text), lead)


def _place(one: Correction, wording: Wording) -> str:
    if one.clause is None or one.clause == 1:
        return one.number
    return wording.later.item_and_clause.format(item=one.number, clause=one.clause)


def approval(meeting: Meeting, wording: Wording) -> tuple[str, ...]:
    """How the minutes were approved, as paragraphs for their end; nothing before they are."""
    told = meeting.approval
    if told is None:
        return ()
    later = wording.later
    form = later.approved_with if told.corrections else later.approved_on
    return (
        form.format(date=wording.day(told.on)),
        *(
            f"{later.correction.format(item=_place(one, wording))} {one_line(one.text)}"
            for one in told.corrections
        ),
    )
