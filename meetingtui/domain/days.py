"""Dates as texts have them: "23. marts 2022", "March 23, 2022", "23-03-2022"."""

import datetime as dt
import re
from collections.abc import Iterator
from contextlib import suppress

from meetingtui.domain.errors import RuleError
from meetingtui.domain.language import Language

DAY_FIRST = re.compile(r"(\d{1,2})[-./](\d{1,2})(?:[-./](\d{4}))?\.?")
FROM_NOW = re.compile(r"\+(\d{1,3})")
MOST = 400  # characters that are looked at
NUMERIC = re.compile(
    r"(?<!\d)(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[-./]\s?(\d{1,2})[-./]\s?(\d{4}))(?!\d)"
)


def date_in(text: str, language: Language) -> tuple[dt.date, str] | None:
    """The first date in a text that is one, and how it is printed; in digits before one in words."""
    return next(dates_in(text, language), None)


def dates_in(text: str, language: Language) -> Iterator[tuple[dt.date, str]]:
    """Every date in the beginning of a text, those in digits first, and how each is printed."""
    for found in NUMERIC.finditer(text[:MOST]):
        year, month, day, *european = found.groups()
        parts = (year, month, day) if year else tuple(reversed(european))
        if date := _date(*map(int, parts)):
            yield date, found[0]
    for found in _named_dates(language).finditer(text[:MOST]):
        month = language.agenda.months.index((found["month"] or found["first"]).casefold()) + 1
        if date := _date(int(found["year"] or found["last"]), month, int(found["day"] or found["second"])):
            yield date, found[0]


def without_dates(text: str, language: Language) -> str:
    """The text with a gap in place of every date."""
    return NUMERIC.sub("  ", _named_dates(language).sub("  ", text))


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day) if 1800 <= year <= 2200 else None
    except ValueError:
        return None


def _named_dates(language: Language) -> re.Pattern[str]:
    """ "23. marts 2022", "23 March 2022", "March 23, 2022"."""
    names = "|".join(language.agenda.months)
    return re.compile(
        rf"\b(?:(?P<day>\d{{1,2}})(?:\.|st|nd|rd|th)?\s+(?P<month>{names}),?\s+(?P<year>\d{{4}})"
        rf"|(?P<first>{names})\s+(?P<second>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<last>\d{{4}}))\b",
        re.IGNORECASE,
    )


# As a person types them


def day_typed(text: str, today: dt.date | None = None) -> dt.date | None:
    """ "2026-03-23" or "23.3.2026"; None for nothing.

    With a day to reckon from also "23.3" (the next one), and "+14" days from then.
    """
    if not text:
        return None
    try:
        if today is not None and (match := FROM_NOW.fullmatch(text)):
            return today + dt.timedelta(days=int(match[1]))
        if match := DAY_FIRST.fullmatch(text):
            return _next(int(match[1]), int(match[2]), match[3], today)
        return dt.date.fromisoformat(text)
    except (ValueError, OverflowError):
        raise RuleError("{text} is not a date.", "Write it as 2026-03-23.", text=text) from None


def _next(day_of_month: int, month: int, year: str | None, today: dt.date | None) -> dt.date:
    """On or after today where no year is told; of 29 February the next that there is."""
    if year is not None:
        return dt.date(int(year), month, day_of_month)
    for near in range(today.year, today.year + 9) if today else ():
        with suppress(ValueError):
            found = dt.date(near, month, day_of_month)
            if today and found >= today:
                return found
    raise ValueError("there is no such day")
