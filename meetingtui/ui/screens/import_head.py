"""The fields of the import screen: what the meeting is, and what an item is called."""

from dataclasses import replace

from meetingtui.domain import outline
from meetingtui.domain.days import day_typed
from meetingtui.domain.meeting import Item, Meeting
from meetingtui.domain.text import one_line
from meetingtui.languages import LANGUAGES
from meetingtui.ui.locale import _
from meetingtui.ui.screens.dialogs import Field, Form
from meetingtui.ui.screens.import_said import Said
from meetingtui.ui.screens.new_meeting import typed_language


def head_form(meeting: Meeting, said: Said) -> Form:
    """What the agenda is for, as it was read."""
    fields = (
        Field("body", _("Body"), meeting.body, _("council, committee or board")),
        Field("date", _("Date"), meeting.date.isoformat() if meeting.date else "", "2026-03-23"),
        Field("place", _("Place"), meeting.place or ""),
        Field("language", _("Language of the agenda"), meeting.language, ", ".join(LANGUAGES)),
    )
    return Form(_("The meeting"), fields, lambda answers: with_head(said, meeting, answers))


def with_head(said: Said, meeting: Meeting, answers: dict[str, str]) -> Said:
    """What was said, with what is otherwise in the fields; RuleError for what cannot be."""
    body, day = one_line(answers["body"]), day_typed(answers["date"])
    language, place = typed_language(answers["language"]), one_line(answers["place"])
    given = said.given
    given = replace(
        given,
        body=given.body if body == meeting.body else body,
        day=given.day if day == meeting.date else day,
        language=given.language if language == meeting.language else language,
    )
    return replace(said, given=given, place=said.place if place == (meeting.place or "") else place)


def item_form(meeting: Meeting, item: Item) -> Form:
    """What an item is called."""
    fields = (
        Field("number", _("Number"), item.number),
        Field("title", _("Title"), item.title),
    )
    return Form(_("Number and title"), fields, lambda answers: called(meeting, item.id, answers))


def called(meeting: Meeting, item_id: int, answers: dict[str, str]) -> Meeting:
    """The meeting with an item called as in the fields; RuleError for an item without a title."""
    renumbered = outline.renumber_item(meeting, item_id, answers["number"])
    return outline.rename_item(renumbered, item_id, answers["title"])
