"""Attendance put right: other times, online, whose seat a substitute takes, and the guests.

`RuleError` is raised for what cannot be; the meeting given is then still the truth.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from meetingtui.domain.errors import N_, RuleError
from meetingtui.domain.meeting import Meeting, votes_of
from meetingtui.domain.people import Guest, Member, Stay
from meetingtui.domain.presence import is_present, minute, was_there
from meetingtui.domain.sitting import leave, with_member
from meetingtui.domain.text import one_line

SEVERAL = N_("{words} can be {names}.")


def depart(meeting: Meeting, member_id: int, at: datetime, left_before_item: bool = False) -> Meeting:
    """A member leaves the room, now or a while ago; RuleError when they are not in it, or came later.

    `left_before_item`: they took no part in the item that was being treated.
    """
    member = meeting.member(member_id)
    last = member.stays[-1] if member.stays else None
    if last is None or last.left is not None:
        raise RuleError("{name} is not in the room.", name=member.name)
    if minute(at) < minute(last.arrived):
        raise RuleError(
            "{name} arrived at {time} and cannot have left before.",
            name=member.name,
            time=f"{last.arrived:%H:%M}",
        )
    earlier, meeting = member.stays[:-1], leave(meeting, member_id, max(at, last.arrived))
    member = meeting.member(member_id)
    if left_before_item and len(member.stays) > len(earlier):  # else it was a slip, and has not been
        stays = (*earlier, replace(member.stays[-1], left_before_item=True))
        meeting = with_member(meeting, replace(member, stays=stays))
    return meeting


def set_stays(meeting: Meeting, member_id: int, stays: Sequence[Stay]) -> Meeting:
    """Other times for a member; RuleError where one ends before it begins, or they overlap."""
    member = meeting.member(member_id)
    before = None
    for stay in stays:
        if stay.left is not None and minute(stay.left) < minute(stay.arrived):
            raise RuleError(
                "{name} cannot leave at {left} and arrive at {arrived}.",
                name=member.name,
                left=f"{stay.left:%H:%M}",
                arrived=f"{stay.arrived:%H:%M}",
            )
        if before is not None and (before.left is None or minute(stay.arrived) < minute(before.left)):
            raise RuleError("{name} cannot arrive before having left.", name=member.name)
        before = stay
    apology = member.apology and not stays
    return with_member(meeting, replace(member, stays=tuple(stays), apology=apology))


def set_online(meeting: Meeting, member_id: int, at: datetime) -> Meeting:
    """The member takes part online, or in the room after all; RuleError while they are not there."""
    member = meeting.member(member_id)
    if not is_present(member, at):
        raise RuleError("{name} is not noted as present.", "Note the arrival first.", name=member.name)
    stays = tuple(
        replace(stay, online=not stay.online) if stay.left is None else stay for stay in member.stays
    )
    return with_member(meeting, replace(member, stays=stays))


def set_substitute(
    meeting: Meeting, member_id: int, principal_id: int | None, at: datetime | None = None
) -> Meeting:
    """The member sits in another's seat when that one is not there; None: in a seat of their own.

    RuleError where both are in the room `at` that time.
    """
    member = meeting.member(member_id)
    if principal_id is None:
        return with_member(meeting, replace(member, substitute_for=""))
    principal = meeting.member(principal_id)
    if principal is member:
        raise RuleError("{name} cannot sit in for themselves.", name=member.name)
    if at is not None and is_present(principal, at) and is_present(member, at):
        raise RuleError("{name} is in the room.", "Note the departure first.", name=principal.name)
    if principal.substitute_for:
        raise RuleError("{name} is a substitute.", name=principal.name)
    return with_member(meeting, replace(member, substitute_for=principal.name))


# What would contradict the record


def check_record(meeting: Meeting) -> None:
    """RuleError when somebody who has voted by name was not there in that minute.

    Ballots that were only assumed ("everybody but") follow the attendance and are not checked.
    """
    for item in meeting.items:
        for vote in votes_of(item):
            named = (ballot.member_id for ballot in vote.ballots if not ballot.assumed)
            for member in map(meeting.member, named):
                if vote.at is not None and not _could_be_there(meeting, member, vote.at, item.id):
                    raise RuleError(
                        "{name} has voted on item {item} at {time}.",
                        "Take the vote back first, or correct it (F5).",
                        name=member.name,
                        item=item.number or item.title,
                        time=f"{vote.at:%H:%M}",
                    )


def _could_be_there(meeting: Meeting, member: Member, at: datetime, item_id: int) -> bool:
    sat_in = any(r.substitute_id == member.id and item_id in r.item_ids for r in meeting.recusals)
    return sat_in or was_there(meeting, member, at)


# Guests


def invite(meeting: Meeting, guest: Guest) -> Meeting:
    """Add a guest (id 0), or change the one with that id."""
    guest = replace(
        guest,
        name=one_line(guest.name),
        title=one_line(guest.title),
        organisation=one_line(guest.organisation),
    )
    if not guest.name:
        raise RuleError("A guest must have a name.")
    for item_id in guest.item_ids:
        meeting.item(item_id)
    if guest.id:
        return replace(meeting, guests=tuple(guest if g.id == guest.id else g for g in meeting.guests))
    if any(known.name.casefold() == guest.name.casefold() for known in meeting.guests):
        raise RuleError("{name} is a guest already.", name=guest.name)
    new = replace(guest, id=max((known.id for known in meeting.guests), default=0) + 1)
    return replace(meeting, guests=(*meeting.guests, new))


def remove_guest(meeting: Meeting, guest_id: int) -> Meeting:
    """Take a guest off the list."""
    return replace(meeting, guests=tuple(guest for guest in meeting.guests if guest.id != guest_id))


# Found by a few letters


def found(roster: Iterable[Member], words: str) -> list[Member]:
    """The members whom a few letters find, the likeliest first.

    By the beginning of a word of the name, of the party (its letter, whole) or of the constituency;
    then by any part of the name.
    """
    wanted = words.strip().casefold()
    if not wanted:
        return list(roster)
    ranked = ((_rank(member, wanted), n, member) for n, member in enumerate(roster))
    return [member for rank, _n, member in sorted((r for r in ranked if r[0]), key=lambda r: (-r[0], r[1]))]


def _rank(member: Member, wanted: str) -> int:
    name, party, place = member.name.casefold(), member.party.casefold(), member.constituency.casefold()
    if name == wanted:
        return 6
    if name.startswith(wanted):
        return 5
    if any(word.startswith(wanted) for word in name.split()):
        return 4
    if party == wanted:
        return 3
    if place.startswith(wanted):
        return 2
    return int(wanted in name or wanted in f"{name} ({party})")


def one_found(meeting: Meeting, words: str) -> Member:
    """The member that is meant; RuleError when it is nobody, or may be several."""
    likely = found(meeting.roster, words)
    if not words.strip() or not likely:
        raise RuleError(
            "{name} is not on the list.", "Members are added under F6.", name=words.strip() or "?"
        )
    wanted = words.strip().casefold()
    least = min(_rank(likely[0], wanted), 4) if len(wanted) == 1 else _rank(likely[0], wanted)
    best = [member for member in likely if _rank(member, wanted) >= least]
    if len(best) > 1:
        names = ", ".join(member.name for member in best[:4])
        raise RuleError(SEVERAL, "Write a letter more.", words=words.strip(), names=names)
    return best[0]
