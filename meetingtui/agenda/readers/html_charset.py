"""A web page's bytes to text: what it says of its encoding is believed only when the bytes bear it out."""

import codecs
import re

from meetingtui.agenda.readers.encoding import BOMS, CONTROLS, MOST_CONTROLS, SAMPLE, decoded
from meetingtui.domain.errors import AgendaError

HEAD = 4096  # bytes at the beginning in which a page declares its encoding
DECLARED = re.compile(
    rb"<meta\b[^>]{1,400}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})|<\?xml\b[^>]{1,200}?encoding\s*=\s*[\"']([\w.:-]{1,40})",
    re.IGNORECASE,
)
# Encodings of single bytes; a page's word for any other is not needed, or not to be trusted.
SINGLE = re.compile(
    r"(?:iso[-_]?8859|windows|cp|ibm|koi8|mac)[-_\w]*|latin-?\d|us-ascii|ascii", re.IGNORECASE
)
WESTERN = re.compile(r"iso[-_]?8859[-_]?1|latin-?1|us-ascii|ascii|cp1252|windows-1252", re.IGNORECASE)
STRAY = 0.01  # share of NULs up to which they are dirt in a page, and not half of UTF-16
MOST_UNKNOWN = 0.01  # share of undefined bytes from which on a page is no text


def page_text(content: bytes, file: str) -> tuple[str, bool]:
    """The text of a page, and whether its encoding had to be guessed; AgendaError when it is no text.

    The byte-order mark goes first, then UTF-8 if the bytes are that, then what the page declares if
    they can be that, then Windows-1252 (as the HTML standard reads ISO 8859-1 too).
    """
    content = _without_stray_nuls(content).removeprefix(codecs.BOM_UTF8)
    if any(content.startswith(mark) for mark, _ in BOMS) or b"\x00" in content[:SAMPLE]:
        return decoded(content, file)
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return _not_utf8(content, file)
    return decoded(content, file)


def _without_stray_nuls(content: bytes) -> bytes:
    nuls = content.count(0)
    return content.replace(b"\x00", b"") if 0 < nuls <= STRAY * len(content) else content


def _not_utf8(content: bytes, file: str) -> tuple[str, bool]:
    if (mended := _mended(content)) is not None:
        return mended, True
    declared = _declared(content)
    if declared and not WESTERN.fullmatch(declared) and (text := _as_declared(content, declared)):
        return text, False
    guessed = not declared or not WESTERN.fullmatch(declared)
    try:
        return decoded(content, file)[0], guessed
    except AgendaError:
        text = content.decode("windows-1252", "replace")
        if _is_noise(content) or text.count("\ufffd") > MOST_UNKNOWN * len(text):
            raise
        return text, True


def _declared(content: bytes) -> str:
    """The encoding that a page says it has: "" when it says none."""
    found = DECLARED.search(content[:HEAD])
    return (found[1] or found[2]).decode("ascii", "ignore") if found else ""


def _as_declared(content: bytes, declared: str) -> str | None:
    if not SINGLE.fullmatch(declared) or _is_noise(content):
        return None
    try:
        return content.decode(declared)
    except (LookupError, UnicodeDecodeError):
        return None


def _mended(content: bytes) -> str | None:
    """The text of UTF-8 with some foreign bytes in it; None when most letters beyond ASCII are foreign."""
    text = content.decode("utf-8", "surrogateescape")
    foreign = sum("\udc80" <= letter <= "\udcff" for letter in text if letter > "\x7f")
    own = sum(letter > "\x7f" for letter in text) - foreign
    if own <= foreign or _is_noise(content):
        return None
    return re.sub(r"[\udc80-\udcff]", lambda found: _western(ord(found[0]) - 0xDC00), text)


def _western(byte: int) -> str:
    return bytes([byte]).decode("windows-1252", "replace")


def _is_noise(content: bytes) -> bool:
    sample = content[:SAMPLE]
    return len(sample) - len(sample.translate(None, CONTROLS)) > MOST_CONTROLS * len(sample)
