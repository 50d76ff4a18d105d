"""Guests whom the agenda announces are offered; who is only named is not."""

import pytest

from meetingtui.agenda import read_agenda
from meetingtui.domain.announced import announced_guests
from meetingtui.domain.meeting import Item, Meeting, Section
from meetingtui.domain.people import Guest, Member
from meetingtui.languages import language_of


def announced(text: str, code: str = "da", **parts) -> list[tuple[str, str, str]]:
    meeting = Meeting("Møde", items=(Item(7, "1", "Sag", sections=(Section("Baggrund", text),)),), **parts)
    found = announced_guests(meeting, language_of(code))
    assert all(guest.item_ids == (7,) for guest in found)
    return [(guest.title, guest.name, guest.organisation) for guest in found]


@pytest.mark.parametrize(
    ("text", "code", "guest"),
    [
        ("På mødet vil direktør Eva Eg holde oplæg om planen.", "da", ("direktør", "Eva Eg", "")),
        ("Kontorchef Bo B. Birk fra Region Midtjylland deltager.", "da", ("Kontorchef", "Bo B. Birk", "Region Midtjylland")),
        ("Planning officer Ann Ash from Fjord Water will present the plan.", "en", ("officer", "Ann Ash", "Fjord Water")),
        ("Kommunalsjef Kari Nordmann orienterer.", "nb", ("Kommunalsjef", "Kari Nordmann", "")),
        ("Enhetschef Eva Ek från Region Skåne informerar.", "sv", ("Enhetschef", "Eva Ek", "Region Skåne")),
        ("Amtsleiter Karl Meier berichtet.", "de", ("Amtsleiter", "Karl Meier", "")),
        ("Directeur Jan Jansen geeft een presentatie.", "nl", ("Directeur", "Jan Jansen", "")),
    ],
)  # fmt: skip
def test_a_guest_is_found_with_title_and_organisation(text, code, guest):
    assert announced(text, code) == [guest]


@pytest.mark.parametrize(
    "text",
    ["Direktør Eva Eg har underskrevet aftalen.", "Kommunerne deltager i projektet.", "Oplæg v. Eva Eg."],
)
def test_who_is_only_named_is_no_guest(text):
    assert announced(text) == []


def test_members_and_known_guests_are_not_offered_again():
    text = "Direktør Eva Eg deltager. Chef Bo Birk deltager. Direktør Eva Eg holder oplæg."
    assert len(announced(text)) == 2
    assert announced(text, roster=(Member(1, "Bo Birk"),), guests=(Guest(1, "Eva Eg"),)) == []


def test_the_guest_of_the_real_agenda_is_found(open_agendas):
    meeting = read_agenda(open_agendas / "da-kkr-midtjylland-2022-03-23.txt").meeting
    (guest,) = announced_guests(meeting, language_of("da"))
    assert (guest.title, guest.name) == ("direktør", "Christian Harsløf")
    assert [meeting.item(item_id).number for item_id in guest.item_ids] == ["3.1"]
