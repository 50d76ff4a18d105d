"""Which texts of the minutes another attendance has changed."""

from meetingtui.domain.meeting import Meeting
from meetingtui.ui.locale import _

MOST = 8  # places that are named


def told_of(before: Meeting, after: Meeting, but: int | None = None) -> str:
    """A sentence that names the items whose minutes read otherwise now; empty when there are none.

    The attendance itself, which is what was changed, is not named, nor the item `but`.
    """
    from meetingtui.languages import language_of
    from meetingtui.minutes.record import minutes_of

    if before is after:
        return ""
    language = language_of(after.language)
    was, now = minutes_of(before, language), minutes_of(after, language)
    if len(was.entries) != len(now.entries):
        return ""
    changed = [
        new.number or new.title
        for item, old, new in zip(after.items, was.entries, now.entries, strict=True)
        if old.passages != new.passages and item.id != but
    ]
    if not changed:
        return ""
    more = " …" if len(changed) > MOST else ""
    return _("Follows in the minutes of: {items}").format(items=", ".join(changed[:MOST]) + more)
