"""Which texts of the minutes another attendance has changed."""

from meetingtui.domain.meeting import Meeting
from meetingtui.ui.locale import _

MOST = 8  # places that are named


def told_of(before: Meeting, after: Meeting) -> str:
    """A sentence that names the items whose minutes read otherwise now; empty when there are none.

    The attendance itself, which is what was changed, is not named.
    """
    from meetingtui.languages import language_of
    from meetingtui.minutes.record import minutes_of

    if before is after:
        return ""
    language = language_of(after.language)
    was, now = minutes_of(before, language), minutes_of(after, language)
    changed = [
        (new.number or new.title)
        for old, new in zip(was.entries, now.entries, strict=False)
        if old.passages != new.passages
    ]
    if not changed or len(was.entries) != len(now.entries):
        return ""
    more = " …" if len(changed) > MOST else ""
    return _("Follows in the minutes of: {items}").format(items=", ".join(changed[:MOST]) + more)
