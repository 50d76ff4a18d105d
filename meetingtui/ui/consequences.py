"""Which texts of the minutes another attendance has changed."""

from meetingtui.domain.meeting import Meeting
from meetingtui.ui.locale import _

MOST = 8  # places that are named


def told_of(before: Meeting, after: Meeting, but: int | None = None) -> str:
    """A sentence that names the items whose minutes read otherwise now; empty when there are none.

    The attendance itself, which is what was changed, is not named, nor the item `but`.
    """
    from meetingtui.languages import language_of
    from meetingtui.minutes.course import Course
    from meetingtui.minutes.wording import Wording

    if before is after or [item.id for item in before.items] != [item.id for item in after.items]:
        return ""
    wording = Wording(language_of(after.language))
    was, now = Course(before, wording), Course(after, wording)
    changed = [
        new.number or new.title
        for old, new in zip(before.items, after.items, strict=True)
        if new.id != but and (old is not new or list(was.of_item(old)) != list(now.of_item(new)))
    ]
    if not changed:
        return ""
    more = " …" if len(changed) > MOST else ""
    return _("Follows in the minutes of: {items}").format(items=", ".join(changed[:MOST]) + more)
