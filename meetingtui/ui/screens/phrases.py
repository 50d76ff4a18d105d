"""The phrases that a short name behind ";" puts into the notes: the body's own, and the language's."""

from collections.abc import Sequence
from datetime import datetime

from meetingtui.domain.errors import N_
from meetingtui.domain.meeting import Meeting
from meetingtui.domain.phrase import Phrase
from meetingtui.domain.phrases import drop_phrase, keep_phrase, phrases_of
from meetingtui.languages import language_of
from meetingtui.ui.bindings import bindings
from meetingtui.ui.commands import Where
from meetingtui.ui.locale import _
from meetingtui.ui.screens.dialogs import Field
from meetingtui.ui.screens.things import Answers, Things
from meetingtui.ui.screens.typed import at_field
from meetingtui.ui.widgets.line_list import Row


class Phrases(Things):
    """Enter on a standard phrase makes an own one of it; Delete of that brings the standard one back."""

    PLACES = (Where.PHRASES,)
    BINDINGS = bindings(Where.PHRASES)
    TITLE_OF_IT = N_("Phrases")
    EMPTY = N_("There are no phrases.")

    def rows(self) -> Sequence[Row]:
        own = {phrase.name for phrase in self.meeting.phrases}
        known = phrases_of(self.meeting, language_of(self.meeting.language))
        return [
            Row(Phrase(name, text), f";{name:6} {text}", "✓" if name in own else " ",
                "" if name in own else _("standard"), "" if name in own else "dim")
            for name, text in known.items()
        ]  # fmt: skip

    def fields(self, thing: object) -> Sequence[Field]:
        phrase = thing if isinstance(thing, Phrase) else Phrase("", "")
        blanks = language_of(self.meeting.language).writing.blanks.values()
        return (
            Field("name", _("Short name"), phrase.name, _("what is typed behind ;")),
            Field("text", _("Text"), phrase.text, " ".join(f"{{{blank}}}" for blank in blanks)),
        )

    def with_answers(self, thing: object, answers: Answers, now: datetime) -> Meeting:
        before = thing.name if isinstance(thing, Phrase) else ""
        with at_field("text" if answers["name"] else "name"):
            return keep_phrase(self.meeting, Phrase(answers["name"], answers["text"]), before)

    def without(self, thing: object) -> Meeting:
        return drop_phrase(self.meeting, thing.name) if isinstance(thing, Phrase) else self.meeting

    def done(self) -> None:
        """The list stays: it is the answer."""
