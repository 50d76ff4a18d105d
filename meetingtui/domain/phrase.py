"""A body's own phrase, as a value."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrase:
    """A text that is put into the notes by a short name, with blanks such as {kl} in it."""

    name: str
    text: str
