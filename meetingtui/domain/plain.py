"""Frozen dataclasses as plain JSON values and back, by the types of their fields.

A field's name in the values is its own, or the `name` of its metadata. What is missing has its
default; what is not known is left alone.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from meetingtui.domain.plain_values import day, inside, mapping, moment, text

T = TypeVar("T")
MOST = 2**31  # more than any id, count or number of minutes


def to_plain(value: object) -> Any:
    """The value as `json.dumps` takes it: dates and times as ISO 8601, enums as their values."""
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [to_plain(one) for one in value]
    if is_dataclass(value):
        return {name_of(field): to_plain(getattr(value, field.name)) for field in fields(value)}
    return value


def name_of(field: Field[Any]) -> str:
    """What a field is called in the values."""
    return str(field.metadata.get("name", field.name))


def from_plain(kind: type[T], value: object) -> T:
    """The value of that kind which `to_plain` made the plain one of, its texts cleaned.

    Raises KeyError, TypeError, ValueError or OverflowError for what cannot be.
    """
    built: T = _built(kind, value)
    return built


def _built(kind: Any, value: object) -> Any:
    if isinstance(kind, UnionType):
        (some,) = (one for one in get_args(kind) if one is not NoneType)
        return None if value is None else _built(some, value)
    if get_origin(kind) is tuple:
        return _tuple(get_args(kind)[0], value)
    if is_dataclass(kind) and isinstance(kind, type):
        return _dataclass(kind, mapping(value))
    return _scalar(kind, value)


def _tuple(kind: Any, value: object) -> tuple[Any, ...]:
    if not isinstance(value, list | None):
        raise TypeError(f"a list was expected, not {value!r:.40}")
    return tuple(_built(kind, one) for one in value or ())


def _scalar(kind: type, value: object) -> Any:
    if kind is dt.datetime or kind is dt.date:
        found = moment(value) if kind is dt.datetime else day(value)
        if found is None:
            raise TypeError("a date or time was expected")
        return found
    if issubclass(kind, StrEnum):
        return kind(text(value))
    if kind is str:
        return text(value)
    return _bool(value) if kind is bool else _whole(value)


def _bool(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(f"true or false was expected, not {value!r:.40}")
    return value


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= MOST:
        raise ValueError(f"{value!r:.40} is not a whole number from 0")
    return value


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _dataclass(kind: Any, values: Mapping[str, Any]) -> Any:
    given = {}
    for field in fields(kind):
        name = name_of(field)
        if name in values:
            with inside(name):
                given[field.name] = _built(_hints(kind)[field.name], values[name])
        elif field.default is MISSING and field.default_factory is MISSING:
            raise KeyError(name)
    return kind(**given)


def field_kind(kind: type, name: str) -> Any:
    """The type of a field, for `from_plain`."""
    return _hints(kind)[name]
