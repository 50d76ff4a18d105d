"""The register of appointments as a file in any format."""

import datetime as dt
from collections.abc import Sequence

from meetingtui.domain.errors import MinutesError
from meetingtui.domain.language import Language
from meetingtui.domain.meeting import Meeting
from meetingtui.domain.register import Tenure
from meetingtui.minutes.formats import FORMATS
from meetingtui.minutes.lists import register_csv
from meetingtui.minutes.register import register_record

NAMES = ("csv", *(name for name in FORMATS if name != "json"))


def register_file(
    sitting: Sequence[Tenure], format_name: str, language: Language, body: str, on: dt.date
) -> tuple[bytes, str]:
    """The file and its suffix; MinutesError for a format that there is not."""
    if format_name == "csv":
        return register_csv(sitting, language), ".csv"
    if format_name not in NAMES:
        raise MinutesError(
            'There is no format "{format}".', "The formats are {known}.",
            format=format_name, known=", ".join(NAMES),
        )  # fmt: skip
    form = FORMATS[format_name]
    return form.render(register_record(sitting, language, body, on), Meeting("")), form.suffix
