"""Agendas published as XML: every shape becomes the same well marked-up lines."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetingtui.agenda.readers.document import Line
from meetingtui.agenda.readers.publication_xml import looks_like_publication, read_publication_xml
from meetingtui.domain.errors import AgendaError

FEW = settings(max_examples=60, deadline=None)

FUJITSU = r"""<?xml version="1.0" encoding="utf-8"?>
<Root xmlns:edoc="http://www.fujitsu.dk/agenda/xml/schemas/2009/03/31/"><edoc:Committee><edoc:Name>Byrådet</edoc:Name>
<edoc:Meeting><edoc:MeetingDateTime>2017-05-02T10:00:00</edoc:MeetingDateTime>
<edoc:MeetingLocation>Lokale 1</edoc:MeetingLocation><edoc:Agenda><edoc:Identifier>9</edoc:Identifier>
<edoc:AgendaElements><edoc:AgendaElement><edoc:Identifier>1</edoc:Identifier>
<edoc:AccessIsPublic>false</edoc:AccessIsPublic><edoc:HandlingItem><edoc:SerialNo>5</edoc:SerialNo>
<edoc:Title>Køb af jord</edoc:Title><edoc:CaseNumber>12/27845</edoc:CaseNumber><edoc:CasePresentations>
<edoc:CasePresentation><edoc:Title>Sagsfremstilling</edoc:Title>
<edoc:Content><![CDATA[<h2>Nu</h2><p>Tekst <b>A</b></p><ul><li>at x</li></ul>]]></edoc:Content></edoc:CasePresentation>
<edoc:CasePresentation><edoc:Title>Høring</edoc:Title><edoc:Content></edoc:Content></edoc:CasePresentation>
</edoc:CasePresentations><edoc:Attachments><edoc:Attachment><edoc:Identifier>7</edoc:Identifier>
<edoc:Title>Kort.pdf</edoc:Title><edoc:Link>\Bilag\7.pdf</edoc:Link></edoc:Attachment></edoc:Attachments>
</edoc:HandlingItem></edoc:AgendaElement></edoc:AgendaElements></edoc:Agenda></edoc:Meeting></edoc:Committee></Root>"""

SBSYS = """<Dagsorden DagsordenID="3" Åben="True" Dagsordentype="Dagsorden"><Møde MødeID="1" Udvalg="Teknisk Udvalg"
Mødedato="27. august 2018" Mødetid="16:00" Mødested="Sal 2"/><Dagsordenpunkter>
<Dagsordenpunkt DagsordenpunktID="1" Åbent="True"><Overskrift>Godkendelse</Overskrift><Indhold><Sagsfremstilling>Linje 1
Linje 2</Sagsfremstilling><Indstilling>&lt;p&gt;at det godkendes&lt;/p&gt;</Indstilling></Indhold>
<Bilagsliste><Bilag BilagID="1" Navn="Notat" BilagUrl="Bilag/1.pdf" MaaPubliceres="True"/></Bilagsliste></Dagsordenpunkt>
<Dagsordenpunkt Åbent="False"><Overskrift>Salg</Overskrift><SærligBemærkning>Hej</SærligBemærkning></Dagsordenpunkt>
</Dagsordenpunkter></Dagsorden>"""

PUBLICATION = """<Publication><Agendas><Agenda ID="1"><Committee ID="2"><Name>Økonomiudvalget</Name></Committee>
<Meeting ID="3"><When>2013-06-20T10:30:00</When><Where>Rådhuset</Where><Members><MeetingMember><Name>Anne Holm</Name>
</MeetingMember></Members></Meeting><Items><Item ID="1" Nummer="1"><Caption>Budget</Caption><IsPublic>True</IsPublic>
<Fields><ItemField ID="1"><Caption>Indstilling</Caption><HasContent>True</HasContent>
<Content><p xmlns="http://www.w3.org/1999/xhtml">at <b>x</b></p></Content></ItemField>
<Field Name="Sagsnr">12/3</Field><Field Name="Økonomi">Ingen</Field></Fields>
<Enclosures><Enclosure ID="1"><FileName>a.pdf</FileName><EnclosureOutputUri>f/a.pdf</EnclosureOutputUri></Enclosure>
</Enclosures><ItemHistory><Entry><Caption>Beslutning</Caption><Content>Godkendt</Content><MeetingDetails>
<CommitteeName>Byrådet</CommitteeName><MeetingDueDate>2013-01-02</MeetingDueDate></MeetingDetails></Entry></ItemHistory>
<Items><Item Nummer="1.1"><Caption>Drift</Caption></Item></Items></Item></Items></Agenda></Agendas></Publication>"""

EDOC = """<Meeting><Committee>Byråd</Committee><MeetingDate>1. maj 2019</MeetingDate><MeetingAgendaTypes>
<MeetingAgendaType><AgendaType>Lukket dagsorden</AgendaType><MeetingAgendaItems><MeetingAgendaItem>
<AgendaItemNumber>1</AgendaItemNumber><Document documentid="1"><Title>Salg</Title><Attachments>
<Attachment attachmentid="3"><Title>Kort</Title><PDFDocument>k.pdf</PDFDocument></Attachment></Attachments></Document>
<FullText>Baggrund
Tekst</FullText></MeetingAgendaItem></MeetingAgendaItems></MeetingAgendaType></MeetingAgendaTypes></Meeting>"""


def lines(xml: str) -> tuple[Line, ...]:
    return read_publication_xml(xml.encode(), "dagsorden.xml").lines


def shown(xml: str) -> list[tuple[str, int]]:
    return [(line.text, line.rank) for line in lines(xml)]


def test_fujitsus_publication() -> None:
    assert shown(FUJITSU) == [
        ("Udvalg: Byrådet", 0), ("Dato: 2. maj 2017 kl. 10.00", 0), ("Sted: Lokale 1", 0), ("5. Køb af jord", 1),
        ("Sagsnr.: 12/27845", 0), ("Adgang: Lukket", 0), ("Sagsfremstilling", 2), ("Nu", 3), ("Tekst A", 0),
        ("- at x", 0), ("Bilag", 2), ("- Kort.pdf", 0),
    ]  # fmt: skip
    last = lines(FUJITSU)[-1]
    assert (last.entry, last.links) == (True, (r"\Bilag\7.pdf",))


def test_sbsys_publication_counts_the_items_that_have_no_number() -> None:
    assert shown(SBSYS) == [
        ("Dagsorden", 0), ("Udvalg: Teknisk Udvalg", 0), ("Dato: 27. august 2018 kl. 16:00", 0), ("Sted: Sal 2", 0),
        ("1. Godkendelse", 1), ("Adgang: Åben", 0), ("Sagsfremstilling", 2), ("Linje 1", 0), ("Linje 2", 0),
        ("Indstilling", 2), ("at det godkendes", 0), ("Bilag", 2), ("- Notat", 0), ("2. Salg", 1),
        ("Adgang: Lukket", 0), ("Særlig Bemærkning", 2), ("Hej", 0),
    ]  # fmt: skip


def test_a_publication_with_fields_history_and_items_in_items() -> None:
    assert shown(PUBLICATION) == [
        ("Udvalg: Økonomiudvalget", 0), ("Dato: 20. juni 2013 kl. 10.30", 0), ("Sted: Rådhuset", 0),
        ("Name: Anne Holm", 0), ("1. Budget", 1), ("Sagsnr.: 12/3", 0), ("Adgang: Åben", 0), ("Indstilling", 2),
        ("at x", 0), ("Økonomi", 2), ("Ingen", 0), ("Bilag", 2), ("- a.pdf", 0),
        ("Beslutning i Byrådet den 2. januar 2013", 2), ("Godkendt", 0), ("1.1. Drift", 1),
    ]  # fmt: skip


def test_edocs_publication_closes_the_items_of_its_closed_part() -> None:
    assert shown(EDOC)[3:] == [
        ("1. Salg", 1), ("Adgang: Lukket", 0), ("Baggrund", 0), ("Tekst", 0), ("Bilag", 2), ("- Kort", 0),
    ]  # fmt: skip


def test_lines_are_numbered_in_order() -> None:
    assert [line.number for line in lines(PUBLICATION)] == list(range(1, 17))


@pytest.mark.parametrize("xml", [FUJITSU, SBSYS, PUBLICATION, EDOC])
def test_a_publication_is_known_by_its_elements(xml: str) -> None:
    assert looks_like_publication(xml.encode())
    assert looks_like_publication(xml.replace('encoding="utf-8"', "").encode("utf-16"))


def test_other_xml_is_no_publication() -> None:
    assert not looks_like_publication(b"<rss><channel><entry>x</entry></channel></rss>")
    with pytest.raises(AgendaError, match=r"no published agenda.*Nothing was stored"):
        lines("<invoice><line>1</line></invoice>")


def test_a_page_that_says_it_is_xml_is_read_as_a_page() -> None:
    page = '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><p>A</p></html>'
    assert shown(page) == [("A", 0)]


@pytest.mark.parametrize(
    "xml",
    [
        '<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]><Item><Title>&d;</Title></Item>',
        '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><Item><Title>&b;</Title></Item>',
        "<Items><Item><Title>A",
        "<a>" * 300 + "</a>" * 300,
    ],
)
def test_unsafe_and_damaged_xml_is_refused(xml: str) -> None:
    with pytest.raises(AgendaError, match="Nothing was stored"):
        lines(xml)


@FEW
@given(st.sampled_from([FUJITSU, SBSYS, PUBLICATION, EDOC]), st.data())
def test_damaged_publications_are_read_or_refused_with_a_sentence(xml: str, data: st.DataObject) -> None:
    content = bytearray(xml.encode())
    for _ in range(data.draw(st.integers(1, 8))):
        place = data.draw(st.integers(0, len(content) - 1))
        content[place : place + data.draw(st.integers(1, 9))] = data.draw(st.binary(max_size=3))
    try:
        found = [line.text for line in read_publication_xml(bytes(content), "x.xml").lines]
    except AgendaError as refusal:
        found = [str(refusal).partition("Nothing was stored.")[0]]
    assert all(text.strip() and "\n" not in text for text in found)


@FEW
@given(
    st.dictionaries(
        st.sampled_from(["Baggrund", "Økonomi", "Vurdering", "Note", "Indstilling"]),
        st.text("abc <", min_size=1),
    )
)
def test_no_field_of_an_item_is_lost(fields: dict[str, str]) -> None:
    body = "".join(f"<{name}><![CDATA[{text} ord{name}]]></{name}>" for name, text in fields.items())
    read = " ".join(line.text for line in lines(f"<Items><Item><Title>A</Title>{body}</Item></Items>"))
    assert all(f"ord{name}" in read and name in read for name in fields)
