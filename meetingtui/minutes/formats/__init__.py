"""The formats of minutes: a table, one module each, loaded when it renders."""

from collections.abc import Callable
from dataclasses import dataclass

from meetingtui.domain.meeting import Meeting
from meetingtui.minutes.record import Record


@dataclass(frozen=True, slots=True)
class Format:
    """A format that minutes go out in.

    `render` takes the record and the copy of the meeting that it was made from, and gives the file's
    bytes: the same for the same meeting, on every machine and every day.
    """

    name: str
    suffix: str
    label: str
    render: Callable[[Record, Meeting], bytes]


def _markdown(record: Record, _: Meeting) -> bytes:
    from meetingtui.minutes.formats.markdown import render_markdown

    return render_markdown(record).encode()


def _text(record: Record, _: Meeting) -> bytes:
    from meetingtui.minutes.formats.text import render_text

    return render_text(record).encode()


def _html(record: Record, _: Meeting) -> bytes:
    from meetingtui.minutes.formats.html import render_html

    return render_html(record).encode()


def _docx(record: Record, _: Meeting) -> bytes:
    from meetingtui.minutes.formats.docx import render_docx

    return render_docx(record)


def _pdf(record: Record, _: Meeting) -> bytes:
    from meetingtui.minutes.formats.pdf import render_pdf

    return render_pdf(record)


def _json(_: Record, copy: Meeting) -> bytes:
    from meetingtui.minutes.formats.json import render_json

    return render_json(copy).encode()


FORMATS: dict[str, Format] = {
    form.name: form
    for form in (
        Format("docx", ".docx", "Word", _docx),
        Format("pdf", ".pdf", "PDF", _pdf),
        Format("html", ".html", "HTML", _html),
        Format("md", ".md", "Markdown", _markdown),
        Format("txt", ".txt", "Text", _text),
        Format("json", ".json", "JSON", _json),
    )
}
