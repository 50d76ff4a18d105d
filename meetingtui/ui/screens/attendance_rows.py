"""What the attendance shows of each member, and of all of them."""

from datetime import datetime

from meetingtui.domain.course import Stretch
from meetingtui.domain.errors import N_
from meetingtui.domain.meeting import Meeting
from meetingtui.domain.people import Member, Role, with_party
from meetingtui.domain.presence import has_quorum, is_present, seated, seats
from meetingtui.domain.recusing import away_now
from meetingtui.ui.locale import _
from meetingtui.ui.screens import typed
from meetingtui.ui.widgets.line_list import Row

ROLE_NAMES = {Role.CHAIR: N_("chair"), Role.VICE_CHAIR: N_("vice chair")}


def _about(member: Member) -> str:
    place = f", {member.constituency}" if member.constituency else ""
    role = f" – {_(ROLE_NAMES[member.role])}" if member.role in ROLE_NAMES else ""
    stands_in = _("substitute for {name}").format(name=member.substitute_for) if member.substitute_for else ""
    return f"{with_party(member)}{place}{role}" + (f" – {stands_in}" if stands_in else "")


def row_of(meeting: Meeting, member: Member, now: datetime) -> Row:
    """A member with the times of the last stay, or why they are not there."""
    if member.apology:
        return Row(member, _about(member), "–", _("apology"), "dim")
    if recusal := away_now(meeting, member.id, now):
        return Row(member, _about(member), "⊘", _("recused {time}–").format(time=f"{recusal.left:%H:%M}"))
    if not member.stays:
        return Row(member, _about(member), " ", _("not here"))
    last = member.stays[-1]
    times = typed.as_text(Stretch(last.arrived, last.left)).replace("-", "–")
    if is_present(member, now):
        return Row(member, _about(member), "✓", f"{_('online')} {times}" if last.online else times)
    return Row(member, _about(member), "→", times)


def summary(meeting: Meeting, now: datetime) -> str:
    """How many seats are taken."""
    here, of = len(seated(meeting, now)), seats(meeting, now)
    text = _("{here} of {seats} present").format(here=here, seats=of)
    if not meeting.roster:
        return _("Nobody is on the list yet. Type a name and Enter.")
    return text if has_quorum(meeting, now) else f"{text} – {_('no quorum')}"
