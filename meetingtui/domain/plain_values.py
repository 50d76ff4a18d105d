"""Plain JSON values as what they stand for: each of its kind and in its range, or an error says why not.

Raises KeyError for what is missing, and TypeError, ValueError or OverflowError for what cannot be.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import Any

from meetingtui.domain.text import clean

FAULTS = (KeyError, TypeError, ValueError, AttributeError, OverflowError, RecursionError)


def why(error: Exception) -> str:
    """What is wrong, in a few words."""
    if isinstance(error, RecursionError):
        return "it is nested too deeply"
    return f"{error} is missing" if isinstance(error, KeyError) else str(error)[:200]


@contextmanager
def inside(part: str) -> Iterator[None]:
    """Every error in the block tells in which part it was found."""
    try:
        yield
    except FAULTS as error:
        raise ValueError(f"{part}: {why(error)}") from error


def mapping(value: object) -> Mapping[str, Any]:
    """A JSON object."""
    if not isinstance(value, Mapping):
        raise TypeError("an object was expected")
    return value


def rows(value: object) -> list[Mapping[str, Any]]:
    """A list of JSON objects; none is an empty one."""
    if not isinstance(value, list | None):
        raise TypeError("a list was expected")
    return [mapping(row) for row in value or ()]


def text(value: object) -> str:
    """A text, cleaned."""
    if not isinstance(value, str):
        raise TypeError(f"text was expected, not {value!r:.40}")
    return clean(value)


def line(value: object) -> str:
    """A text that stands on one line: a title, a name, a number."""
    return text(value).replace("\n", " ")


def texts(value: object) -> tuple[str, ...]:
    """A list of texts; none is an empty one."""
    if not isinstance(value, list | None):
        raise TypeError(f"a list of texts was expected, not {value!r:.40}")
    return tuple(map(text, value or ()))


def maybe_text(value: object) -> str | None:
    """A text or none."""
    return None if value is None else text(value)


def day(value: object) -> date | None:
    """A date as ISO 8601 has it, or none."""
    return None if value is None else date.fromisoformat(text(value))


def moment(value: object) -> datetime | None:
    """A time as ISO 8601 has it, with its zone, or none."""
    if value is None:
        return None
    at = datetime.fromisoformat(text(value))
    if at.tzinfo is None:
        raise ValueError(f"the time {value} has no zone")
    at.astimezone(UTC)  # it is stored so, and overflows at the ends of the calendar
    return at


def flag(values: Mapping[str, Any], name: str) -> bool:
    """True or false; false when it is not told."""
    value = values.get(name)
    if not isinstance(value, bool | None):
        raise TypeError(f"{name} is neither true nor false")
    return bool(value)


def whole(values: Mapping[str, Any], name: str, least: int, most: int, default: int | None = None) -> int:
    """A whole number in its range; true and 1.0 are none."""
    value = values.get(name)
    if value is None:
        if default is None:
            raise KeyError(name)
        return default
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise ValueError(f"{name} is not a whole number from {least} to {most}")
    return value
