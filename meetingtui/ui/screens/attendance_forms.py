"""What is typed about one member's attendance, as the meeting that it makes; RuleError for what cannot be."""

import re
from datetime import datetime

from meetingtui.domain.attending import set_stays, set_substitute
from meetingtui.domain.course import Stretch
from meetingtui.domain.errors import RuleError
from meetingtui.domain.meeting import Meeting, MeetingState
from meetingtui.domain.people import Member, Stay
from meetingtui.domain.sitting import arrive, enrol
from meetingtui.ui.consequences import with_what_follows
from meetingtui.ui.screens import typed
from meetingtui.ui.screens.typed import at_field

NEW_MEMBER = re.compile(r"(?P<name>[^(,]+)(?:\((?P<party>[^)]*)\))?(?:\s*,\s*(?P<constituency>.*))?")


def is_new_name(text: str) -> bool:
    """Whether it can be somebody new: first and last name, or a name with a party or a place, no numbers."""
    return any(sign in text.strip() for sign in " (,") and not any(map(str.isdigit, text))


def enrolled(meeting: Meeting, text: str, now: datetime) -> Meeting:
    """With a new member, who is here now when the meeting is running."""
    if not is_new_name(text):
        written = "Somebody new is written whole: Name (Party), Place."
        raise RuleError("{name} is not on the list.", written, name=text.strip() or "?")
    match = NEW_MEMBER.fullmatch(text.strip())
    name, party, place = match.groups() if match else (text, "", "")
    with_name = enrol(meeting, name, party or "", place or "")
    running = meeting.state is MeetingState.RUNNING
    return arrive(with_name, with_name.roster[-1].id, now) if running else with_name


def with_times(meeting: Meeting, member: Member, answers: dict[str, str], now: datetime) -> Meeting:
    """With the times of the form; what is known of a stay that still begins in that minute is kept."""
    with at_field("times"):
        before = {f"{stay.arrived:%H:%M}": stay for stay in member.stays}
        known = [Stretch(stay.arrived, stay.left) for stay in member.stays]
        stays = []
        for stretch in typed.stretches(answers["times"], meeting.opened_at or now, known):
            old = before.get(f"{stretch.start:%H:%M}", Stay(stretch.start))
            left_before = old.left_before_item and old.left == stretch.end
            stays.append(Stay(stretch.start, stretch.end, old.online, left_before))
        return set_stays(meeting, member.id, stays)


def checked_times(meeting: Meeting, member: Member, answers: dict[str, str], now: datetime) -> Meeting:
    """With the times of the form, and the votes that follow from them."""
    changed = with_times(meeting, member, answers, now)
    with at_field("times"):
        return with_what_follows(changed)


def sitting_in(meeting: Meeting, member: Member, answers: dict[str, str], at: datetime) -> Meeting:
    """With the member in another's seat, or in one of their own."""
    with at_field("member"):
        principal = typed.member(answers["member"], meeting)
        return set_substitute(meeting, member.id, principal.id if principal else None, at)
