"""Dates as texts have them: "23. marts 2022", "March 23, 2022", "23-03-2022"."""

import datetime as dt
import re
from collections.abc import Iterator

from meetingtui.domain.language import Language

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
