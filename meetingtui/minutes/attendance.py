"""Who was there, who came late and who left early: derived from the stays, never typed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import chain

from meetingtui.domain.meeting import Meeting
from meetingtui.domain.people import Guest, Member, Role, Stay, with_party
from meetingtui.domain.presence import attended, stays_during
from meetingtui.domain.text import one_line
from meetingtui.minutes.course import Course
from meetingtui.minutes.wording import Wording


@dataclass(frozen=True, slots=True)
class Group:
    """Those who were present, had sent an apology or were absent."""

    title: str
    names: tuple[str, ...]

    @property
    def run(self) -> str:
        """The names as running text."""
        return ("; " if any("," in name for name in self.names) else ", ").join(self.names)


@dataclass(frozen=True, slots=True)
class Attendance:
    """The groups that have somebody in them, and a sentence for each coming and going in between."""

    groups: tuple[Group, ...] = ()
    movements: tuple[str, ...] = ()

    @property
    def told(self) -> str:
        """The comings and goings as one paragraph."""
        return " ".join(self.movements)


def attendance(meeting: Meeting, course: Course, whole: bool = True) -> Attendance:
    """The attendance of a meeting; nobody is called absent before somebody has come, and no substitute.

    Without the sentences about other items when it is not for the `whole` meeting.
    """
    wording = course.wording
    there = [member for member in meeting.roster if attended(meeting, member)]
    others = [member for member in meeting.roster if not attended(meeting, member)]
    begun = any(member.stays for member in meeting.roster)
    groups = {
        "present": there,
        "apologies": [member for member in others if member.apology],
        "absent": [m for m in others if begun and not (m.apology or m.substitute_for)],
    }
    groups_of = [Group(wording.word(g), tuple(_named(m, wording) for m in who)) for g, who in groups.items()]
    groups_of.append(Group(wording.live.guests, tuple(_guest(guest, course) for guest in meeting.guests)))
    told = course.of_meeting() if whole else ()
    return Attendance(
        tuple(group for group in groups_of if group.names), (*_movements(meeting, wording), *told)
    )


def signatories(meeting: Meeting) -> tuple[str, ...]:
    """The names, with party, of those who took part."""
    return tuple(with_party(member) for member in meeting.roster if attended(meeting, member))


def _named(member: Member, wording: Wording) -> str:
    """ "Anders Jensen (A), formand, Viborg", "Bo Birk (V) (suppleant for Eva Eg), Viborg"."""
    role = "" if member.role is Role.MEMBER else wording.word(member.role.value)
    seat = one_line(member.substitute_for)
    stands_in = f" ({wording.word('substitute').format(name=seat)})" if seat else ""
    online = wording.live.online if member.stays and all(stay.online for stay in member.stays) else ""
    told = (with_party(member) + stands_in, role, one_line(member.constituency), online)
    return ", ".join(filter(None, told))


def _guest(guest: Guest, course: Course) -> str:
    """ "Eva Eg, direktør, KL (under punkt 2.1)"."""
    told = ", ".join(filter(None, map(one_line, (guest.name, guest.title, guest.organisation))))
    items = [item for item in course.meeting.items if item.id in guest.item_ids]
    if not items:
        return told
    where = course.wording.live.guest_at.format(items=course.wording.items_named(items, course.meeting.items))
    return f"{told} ({where})"


def _movements(meeting: Meeting, wording: Wording) -> tuple[str, ...]:
    """One sentence for each, in the order of time."""
    moves = chain.from_iterable(_moves(member, meeting, wording) for member in meeting.roster)
    paused = ((pause.start, wording.stretch(wording.live.paused, pause)) for pause in meeting.breaks)
    every = (*moves, *paused)
    return tuple(sentence for _, sentence in sorted(every, key=lambda move: move[0]))


def _moves(member: Member, meeting: Meeting, wording: Wording) -> Iterator[tuple[datetime, str]]:
    """When the member came and left, except at the beginning and the end of the meeting."""
    start = meeting.opened_at
    for place, stay in enumerate(stays_during(meeting, member)):
        if place or (start and stay.arrived != start):
            template = wording.phrases.returned if place else _arrived(stay, wording)
            yield _move(template, member, stay.arrived, wording)
        if stay.left:
            yield _move(wording.phrases.left, member, stay.left, wording)


def _arrived(stay: Stay, wording: Wording) -> str:
    return wording.live.arrived_online if stay.online else wording.phrases.arrived


def _move(template: str, member: Member, at: datetime, wording: Wording) -> tuple[datetime, str]:
    return at, template.format(name=with_party(member), time=wording.hour(at))
