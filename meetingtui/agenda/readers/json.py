"""A meeting as `meetingtui show --json` prints it: read back without loss."""

import json
from collections import Counter

from meetingtui.agenda.readers.document import Asked
from meetingtui.agenda.readers.encoding import decoded
from meetingtui.domain.errors import AgendaError
from meetingtui.domain.exchanged import from_values
from meetingtui.domain.meeting import Meeting


def read_json(content: bytes, file: str, asked: Asked = Asked()) -> Meeting:
    """The meeting that was exported, with id 0; AgendaError when the JSON is anything else."""
    text, _ = decoded(content, file)
    try:
        meeting = from_values(json.loads(text, object_pairs_hook=_once))
    except (AgendaError, ValueError, RecursionError) as error:
        raise AgendaError(
            "{file} is not a meeting as `meetingtui show --json` prints it ({why}).",
            "Nothing was stored. Export the meeting again, or save the agenda as text.",
            file=file,
            why=_why(error),
        ) from error
    _check_ids(meeting, file)
    return meeting


def _why(error: Exception) -> object:
    if isinstance(error, AgendaError):
        return error.values.get("why", error)
    return "nested too deeply" if isinstance(error, RecursionError) else str(error)[:100]


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """An object, unless a name stands twice in it: the first value would be lost without a word."""
    values = dict(pairs)
    if len(values) < len(pairs):
        twice, _count = Counter(name for name, _ in pairs).most_common(1)[0]
        raise ValueError(f"{twice!r:.60} stands twice")
    return values


def _check_ids(meeting: Meeting, file: str) -> None:
    for ids in ([item.id for item in meeting.items], [member.id for member in meeting.roster]):
        if len(set(ids)) < len(ids):
            raise AgendaError(
                "{file} is not a meeting that was exported: two of its items or members have the same id.",
                "Nothing was stored. Export the meeting again.",
                file=file,
            )
