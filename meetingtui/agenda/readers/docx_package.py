"""A Word file as it is packed: a ZIP of XML parts, unpacked only as far as is safe."""

import posixpath
import struct
import zlib
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from meetingtui.agenda.readers.xml_safely import parsed, too_large
from meetingtui.domain.errors import AgendaError

if TYPE_CHECKING:
    from lxml.etree import _Element

MOST_XML = 200_000_000  # bytes of all XML parts that are read
MOST_UNPACKED = 1_000_000_000  # bytes of all parts, pictures too, as the directory has them
BLOWN_UP, DENSEST = 50_000_000, 100  # a part of so many bytes is packed by no more than this factor
MOST_PARTS = 10_000
DIRECTORY_ENTRY = b"PK\x01\x02"
COMPOUND_FILE = b"\xd0\xcf\x11\xe0"  # [MS-CFB]: Word until 2003, and whatever Office encrypts
ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
UNPACKING_ERRORS = (BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, NotImplementedError)
RELATIONSHIPS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
# ISO 29500 Strict names the same elements by other names.
STRICT = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
)
ROOTS = {"workbook": "Excel", "presentation": "PowerPoint"}
MIME_TYPES = {b"application/vnd.oasis.opendocument": "OpenDocument", b"application/epub": "EPUB"}


@dataclass(frozen=True, slots=True)
class Relation:
    """What a part points to: another part by its name, or (`outside`) an address."""

    kind: str
    target: str
    outside: bool


class Package:
    """The parts of a Word file; AgendaError naming the file when it is none, damaged or harmful."""

    def __init__(self, content: bytes, file: str) -> None:
        self.file = file
        self._left = MOST_XML
        self._archive, self._parts = self._opened(content)
        self.main = self._document()

    def part(self, name: str) -> "_Element | None":
        """The root of a part; None when there is no such part."""
        content = self._unpacked(name)
        if content is None:
            return None
        for strict, usual in STRICT:
            content = content.replace(strict, usual)
        return parsed(content, self.file)

    def relations(self, name: str) -> dict[str, Relation]:
        """What the part called `name` points to, by the ids it uses for them."""
        folder, base = posixpath.split(name)
        root = self.part(posixpath.join(folder, "_rels", base + ".rels"))
        elements = [] if root is None else root.iter(RELATIONSHIPS)
        return {element.get("Id", ""): _relation(element, folder) for element in elements}

    def related(self, kind: str, name: str | None = None) -> "_Element | None":
        """The root of the first part of a kind ("styles") that the document, or `name`, points to."""
        relations = self.relations(self.main if name is None else name).values()
        names = [known.target for known in relations if known.kind == kind and not known.outside]
        return self.part(names[0]) if names else None

    def _opened(self, content: bytes) -> tuple[ZipFile, dict[str, ZipInfo]]:
        if content.startswith(COMPOUND_FILE):
            raise self._encrypted() if ENCRYPTED_PACKAGE in content else self._foreign("Word 97")
        if content.count(DIRECTORY_ENTRY) > MOST_PARTS:
            raise too_large(self.file)
        try:
            archive = ZipFile(BytesIO(content))
        except UNPACKING_ERRORS as error:
            raise self._damaged() from error
        return archive, self._checked(archive.infolist())

    def _checked(self, entries: list[ZipInfo]) -> dict[str, ZipInfo]:
        """The parts by name, when what the directory says of their sizes is that of a document."""
        parts = {_plain(entry.filename): entry for entry in entries}
        if len(parts) < len(entries):  # which of two would Word show?
            raise self._damaged()
        xml = sum(entry.file_size for name, entry in parts.items() if name.endswith((".xml", ".rels")))
        if xml > MOST_XML or sum(entry.file_size for entry in entries) > MOST_UNPACKED:
            raise too_large(self.file)
        if any(_is_blown_up(entry) for entry in entries):
            raise too_large(self.file)
        return parts

    def _unpacked(self, name: str) -> bytes | None:
        """The bytes of a part, no more than are left of what may be read: the directory can lie."""
        entry = self._parts.get(_plain(name))
        if entry is None:
            return None
        if entry.flag_bits & 1:
            raise self._encrypted()
        if entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            raise self._damaged()
        try:
            with self._archive.open(entry) as stream:
                content = stream.read(self._left + 1)
        except UNPACKING_ERRORS as error:
            raise self._damaged() from error
        self._left -= len(content)
        if self._left < 0:
            raise too_large(self.file)
        return content

    def _document(self) -> str:
        """The name of the part that is the document."""
        kinds = [known for known in self.relations("").values() if known.kind == "officeDocument"]
        root = self.part(kinds[0].target) if kinds else None
        if root is not None and root.tag.endswith("main}document"):
            return kinds[0].target
        raise self._foreign(self._format(root))

    def _format(self, root: "_Element | None") -> str:
        """What the ZIP is, if it is no Word document."""
        if root is not None and (known := ROOTS.get(root.tag.rpartition("}")[2])):
            return known
        mark = self._unpacked("mimetype") or b""
        return next((known for sign, known in MIME_TYPES.items() if mark.startswith(sign)), "ZIP")

    def _foreign(self, kind: str) -> AgendaError:
        return AgendaError(
            "{file} cannot be read: {format} is none of the formats that agendas are read from.",
            "Nothing was stored. Save the document as Word (.docx) or PDF and import that.",
            file=self.file,
            format=kind,
        )

    def _encrypted(self) -> AgendaError:
        return AgendaError(
            "{file} is encrypted: Word opens it with a password only.",
            "Nothing was stored. Open it in Word, save it without a password and import that.",
            file=self.file,
        )

    def _damaged(self) -> AgendaError:
        return AgendaError(
            "{file} is damaged: it breaks off, or its parts cannot be unpacked.",
            "Nothing was stored. Fetch or save the document again and import that.",
            file=self.file,
        )


def _plain(name: str) -> str:
    """A part's name as parts are compared: some packers write it with backslashes or other letters."""
    return name.replace("\\", "/").lstrip("/").casefold()


def _is_blown_up(entry: ZipInfo) -> bool:
    return entry.file_size > BLOWN_UP and entry.file_size > DENSEST * max(entry.compress_size, 1)


def _relation(element: "_Element", folder: str) -> Relation:
    kind = element.get("Type", "").rpartition("/")[2]
    target = element.get("Target", "")
    if element.get("TargetMode") == "External":
        return Relation(kind, target, outside=True)
    return Relation(kind, posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/"), outside=False)
