"""A meeting without an agenda."""

from datetime import date

from meetingtui.domain.days import day_typed
from meetingtui.domain.errors import RuleError
from meetingtui.domain.meeting import Item, Meeting
from meetingtui.domain.text import one_line
from meetingtui.languages import LANGUAGES
from meetingtui.ui.locale import _, spoken
from meetingtui.ui.screens.dialogs import Field, Form


def new_meeting_form(today: date) -> Form:
    """What must be known to begin."""
    fields = (
        Field("title", _("Title")),
        Field("body", _("Body"), hint=_("council, committee or board")),
        Field("date", _("Date"), today.isoformat()),
        Field("place", _("Place")),
        Field("language", _("Language of the minutes"), spoken(), ", ".join(LANGUAGES)),
    )
    return Form(_("New meeting without an agenda"), fields, new_meeting)


def new_meeting(answers: dict[str, str]) -> Meeting:
    """The meeting with one empty item to write on; RuleError for what cannot be."""
    if not (title := one_line(answers["title"])):
        raise RuleError("A meeting must have a title.")
    return Meeting(
        title=title,
        body=one_line(answers["body"]),
        date=day_typed(answers["date"]),
        place=one_line(answers["place"]) or None,
        language=typed_language(answers["language"]),
        items=(Item(id=1, number="1", title=title),),
    )


def typed_language(text: str) -> str:
    """The code of a language that minutes are written in; RuleError for another."""
    if text not in LANGUAGES:
        raise RuleError("Write the language as one of: {known}.", known=", ".join(LANGUAGES))
    return text
