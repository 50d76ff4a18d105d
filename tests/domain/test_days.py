"""Days as a person types them, and as texts have them."""

import datetime as dt

import pytest

from meetingtui.domain.days import dates_in, day_typed
from meetingtui.domain.errors import RuleError
from meetingtui.languages import language_of

MEETING = dt.date(2022, 3, 23)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2022-06-14", dt.date(2022, 6, 14)), ("14.6.2022", dt.date(2022, 6, 14)), ("14/6", dt.date(2022, 6, 14)),
        ("14.6.", dt.date(2022, 6, 14)), ("1.3", dt.date(2023, 3, 1)), ("23.3", MEETING),
        ("29.2", dt.date(2024, 2, 29)), ("+14", dt.date(2022, 4, 6)), ("", None),
    ],
)  # fmt: skip
def test_a_day_is_the_next_one_from_the_day_of_the_meeting(text: str, day: dt.date | None) -> None:
    assert day_typed(text, MEETING) == day


@pytest.mark.parametrize("text", ["i morgen", "31.2", "32.1.2022", "14-", "2022-13-01", "14.6"])
def test_what_is_no_day_is_refused_and_so_is_one_without_a_year_where_nothing_tells_it(text: str) -> None:
    with pytest.raises(RuleError, match="is not a date"):
        day_typed(text)


def test_all_days_of_a_text_are_found_those_in_digits_first() -> None:
    text = "Aftalt den 23. marts 2022: næste gang 14-06-2022, ellers 1. september 2022; aldrig 31-02-2022."
    found = [day for day, _printed in dates_in(text, language_of("da"))]
    assert found == [dt.date(2022, 6, 14), MEETING, dt.date(2022, 9, 1)]
