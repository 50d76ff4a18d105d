"""Bytes to text, by hand: detectors guess wrong on short Danish texts."""

import codecs

from meetingtui.domain.errors import AgendaError

BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark is the beginning of this one
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
SAMPLE = 1 << 16  # bytes looked at to tell text from anything else
# Controls that a text may have: tab, line feed, vertical tab, form feed, carriage return, escape.
CONTROLS = bytes(set(range(32)) - {9, 10, 11, 12, 13, 27})
MOST_CONTROLS = 0.02  # share of other controls from which on it is no text


def decoded(content: bytes, file: str) -> tuple[str, bool]:
    """The text, and whether its encoding had to be guessed; AgendaError when it is no text."""
    for mark, encoding in BOMS:
        if content.startswith(mark):
            return _strictly(content[len(mark) :], encoding, file), False
    if b"\x00" in content[:SAMPLE]:
        return _strictly(content, _utf16(content, file), file), False
    if _is_noise(content):
        raise _not_text(file)
    try:
        return content.decode("utf-8"), False
    except UnicodeDecodeError:
        return _strictly(content, "windows-1252", file), True


def _strictly(content: bytes, encoding: str, file: str) -> str:
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        raise _not_text(file) from error
    if _is_noise(text[:SAMPLE].encode("utf-8", "replace")):
        raise _not_text(file)
    return text


def _utf16(content: bytes, file: str) -> str:
    """Which byte of every pair is the NUL: in European text it is the high one."""
    first, second = content[:SAMPLE:2].count(0), content[1:SAMPLE:2].count(0)
    half = min(len(content), SAMPLE) / 2
    if second > 0.5 * half and first < 0.05 * half:
        return "utf-16-le"
    if first > 0.5 * half and second < 0.05 * half:
        return "utf-16-be"
    raise _not_text(file)


def _is_noise(content: bytes) -> bool:
    sample = content[:SAMPLE]
    return len(sample) - len(sample.translate(None, CONTROLS)) > MOST_CONTROLS * len(sample)


def _not_text(file: str) -> AgendaError:
    return AgendaError(
        "{file} is not a text: its bytes are those of a program, picture or other binary file.",
        "Nothing was stored. Choose the agenda itself, saved as text (UTF-8).",
        file=file,
    )
