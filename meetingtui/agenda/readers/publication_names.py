"""What the elements of published agendas are called, and how to look one of them up whatever its case.

Known shapes: Fujitsu's eDoc (`AgendaElement/HandlingItem` with `CasePresentation`), eDoc
(`MeetingAgendaItem/Document`), SBSYS (`Dagsordenpunkt` with attributes in Danish), and the publication
with `Item/Caption` and `ItemField`.
"""

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from meetingtui.domain.text import one_line

if TYPE_CHECKING:
    from lxml.etree import _Element

ITEM = frozenset(
    "item agendaitem dagsordenpunkt dagsordenspunkt punkt meetingagendaitem agendaelement handlingitem "
    "bulletpoint agendapoint".split()
)
INNER = frozenset("handlingitem document sag case".split())  # elements in an item that tell of it
NUMBER = (
    "number nummer agendaitemnumber itemnumber serialno punktnummer punktnr itemno agendanumber pkt nr "
    "no".split()
)
TITLE = "caption overskrift title titel heading subject emne name navn".split()
CASE = "casenumber sagsnummer sagsnr caseno casenr sagnr journalnumber journalnummer esdhcasenumber".split()
OFFICER = "officer sagsbehandler casemanager caseworker caseofficer sagsansvarlig responsible".split()
OPEN = "isopen ispublic accessispublic åben åbent eråben eråbent public offentlig offentligt open".split()
CLOSED = "isclosed closed lukket islukket erlukket confidential fortrolig fortroligt".split()
ACCESS = "access adgang publishingtype accesstype visibility offentlighed".split()
FIELDS = frozenset(
    "fields felter casepresentations indhold contents sections afsnitsliste itemfields".split()
)
FIELD = frozenset("field felt itemfield casepresentation section afsnit presentation".split())
CAPTION = "caption overskrift title titel name navn label heading".split()
CONTENT = "content indhold value værdi text tekst body html fulltext".split()
FULL_TEXT = frozenset("fulltext text tekst body html content beskrivelse description".split())
ATTACHMENTS = frozenset(
    "attachments enclosures bilagsliste bilag dokumenter documents files filer vedlæg".split()
)
ATTACHMENT = frozenset("attachment enclosure bilag dokument document file fil".split())
ATTACHMENT_TITLE = "title titel navn name caption filename filnavn overskrift text".split()
LINK = "link url uri href enclosureoutputuri bilagurl pdfdocument filelink filepath path sti filename".split()
HISTORY = frozenset("itemhistory history historik beslutningshistorik earlierdecisions".split())
COMMITTEE = "committee udvalg committeename udvalgsnavn body forum council board".split()
KNOWN = frozenset((*NUMBER, *TITLE, *CASE, *OFFICER, *OPEN, *CLOSED, *ACCESS))
COMMITTEE_NAME = "name navn title titel".split()
DATE = (
    "meetingdate mødedato meetingdatetime when startdate starttime meetingstart date dato start "
    "meetingduedate".split()
)
TIME = "mødetid meetingtime tid time starttidspunkt".split()
PLACE = "meetinglocation mødested where place sted location lokale room".split()
MEETING_TITLE = "meetingtitle mødetitel agendatitle dagsordentitel".split()
KIND = "dagsordentype meetingstate".split()
PART = "agendatype"  # of the items in one part of a meeting: open, closed

MARKUP = re.compile(r"<\s*/?[a-zA-Z][^<>]{0,2000}>|&(?:[a-zA-Z]{2,8}|#\d{1,6});")
YES, NO = frozenset({"true", "1", "ja", "yes", "sand"}), frozenset({"false", "0", "nej", "no", "falsk"})
# What the system needs for itself, by its name as it is written.
TECHNICAL = re.compile(
    r"(?:\w*[a-zæøå])?(?:ID|Id|Guid|GUID|Identifier)|\w*AsValue|\w*Enum\w*|"
    r"(?i:id|sysid|guid|hascontent|isprotected|sortorder|order|version|status|maapubliceres|created|modified)"
)


def local(element: "_Element") -> str:
    """What an element is called as it is written, without its namespace."""
    return str(element.tag).rpartition("}")[2]


def name_of(element: "_Element") -> str:
    """What an element is called, in lower case."""
    return re.sub(r"[\s_-]", "", local(element)).casefold()


def meaning(element: "_Element") -> str:
    """What an element tells: a field that is named by an attribute is what that says."""
    if name_of(element) not in FIELD:
        return local(element)
    named = (str(text) for key, text in element.attrib.items() if str(key).casefold() in ("name", "navn"))
    return next(named, local(element))


def shown_name(element: "_Element") -> str:
    """What an element tells as a heading: of "ForvaltningensForslag" it makes words."""
    words = one_line(re.sub(r"(?<=[a-zæøå])(?=[A-ZÆØÅ])|_+", " ", meaning(element)))
    return words[:1].upper() + words[1:]


def children(element: "_Element") -> Iterator["_Element"]:
    """The elements right below one."""
    return (child for child in element if isinstance(child.tag, str))


def value(elements: Iterable["_Element"], names: Iterable[str]) -> str:
    """The text of the first of these names among the attributes and children of the elements."""
    found: dict[str, str] = {}
    for element in elements:
        for key, text in element.attrib.items():
            found.setdefault(str(key).rpartition("}")[2].casefold(), str(text))
        for child in children(element):
            if not len(child) and (text := (child.text or "").strip()):
                found.setdefault(meaning(child).replace(" ", "").casefold(), text)
    return next((text for name in names if (text := one_line(found.get(name, "")))), "")
