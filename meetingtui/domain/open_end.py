"""One thing that is missing before a meeting can be closed, as a value."""

from dataclasses import dataclass

from meetingtui.domain.meeting import Clause, Item


@dataclass(frozen=True, slots=True)
class OpenEnd:
    """A fixed English sentence, and where (None: the meeting itself); `about` are its own words, if any."""

    message: str
    item: Item | None = None
    clause: Clause | None = None
    about: str = ""
