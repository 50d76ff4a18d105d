"""The one exception hierarchy: what happened, and what to do, as sentences for people."""


class MeetingError(Exception):
    """Something the person at the keyboard must be told.

    `title` and `detail` are English templates with `{name}` places, and the keys of the
    interface's translations; `values` fill the places. `title` says what happened and where,
    `detail` what is safe and what to do.
    """

    def __init__(self, title: str, detail: str = "", **values: object) -> None:
        super().__init__(title, detail)
        self.title, self.detail, self.values = title, detail, values

    def __str__(self) -> str:
        return " ".join(part.format(**self.values) for part in (self.title, self.detail) if part)


class AgendaError(MeetingError):
    """A document that cannot become an agenda."""


class EncryptedError(AgendaError):
    """A document that opens with a password: none was given, or another one."""


class StoreError(MeetingError):
    """A store that cannot be opened, read or written."""


class MinutesError(MeetingError):
    """Minutes that cannot be made or written."""


class RuleError(MeetingError):
    """An act that the rules of the meeting do not allow."""


def N_(template: str) -> str:  # noqa: N802 (gettext's own name)
    """Mark a template for the translators where it is written, and leave it as it is."""
    return template
