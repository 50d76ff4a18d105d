"""Pages: their furniture goes, and the addresses at their ends find the text that points to them."""

from pathlib import Path

import pytest

from meetingtui.agenda import remarks
from tests.agenda.agendas import draft_of, items_of, sections_of, told

TEXT = (
    "Udvalget har drøftet {0} på flere møder, og der er bred enighed om at gå videre\n"
    "med den plan, som blev lagt frem i foråret. Planen for {0} er grundigt belyst\n"
    "af alle parter, og {0} er fundet god.\n"
)
FILLER = TEXT.format("sagen")


def _page(number: int, text: str) -> str:
    return f"Byrådet i Fjordby | 14-05-2025\n\n{text}\n\n{number}\n"


def test_running_headers_and_bare_page_numbers_go_and_the_sentence_goes_on(tmp_path: Path) -> None:
    pages = [
        _page(
            1,
            f"1. Plan\n\nBaggrund\n{FILLER}\nDer er mange gode grunde til at bygge den nye skole så nær ved",
        ),
        _page(2, f"stationen, som det kan lade sig gøre.\n\n{TEXT.format('havnen')}"),
        _page(3, f"{TEXT.format('vejen')}\n2. Eventuelt"),
    ]
    draft = draft_of(tmp_path, "\f".join(pages))
    text = sections_of(draft.meeting.items[0])["Baggrund"]
    assert "så nær ved stationen, som det kan lade sig gøre." in text
    assert "Byrådet i Fjordby" not in text
    assert not any(line.strip().isdigit() for line in text.splitlines())
    assert (draft.meeting.body, str(draft.meeting.date)) == ("Byrådet i Fjordby", "2025-05-14")
    assert draft.meeting.title == "Byrådet i Fjordby 14-05-2025"


def test_a_heading_at_the_top_of_every_page_is_no_furniture(tmp_path: Path) -> None:
    pages = [
        f"{n}. Punkt nummer {'ABC'[n - 1]}\nSAG-2025-0000{n} ab\nBaggrund\n{TEXT.format(n)}"
        for n in (1, 2, 3)
    ]
    items = items_of(tmp_path, "\f".join(pages))
    assert [item.case_number for item in items.values()] == [f"SAG-2025-0000{n}" for n in (1, 2, 3)]
    assert all("Baggrund" in sections_of(item) for item in items.values())


def test_addresses_at_the_end_of_a_page_go_to_the_text_that_points_to_them(tmp_path: Path) -> None:
    page = (
        f"1. Skole\n\nBaggrund\n{FILLER}Rapporten kan ses her.\n\n"
        "2. Havn\n\nBaggrund\nHåndbogen står på havnen.example, og mere kan ses\nher.\n\n"
        "https://skole.example/rapport\nhttps://www.havnen.example/bog\nhttps://andet.example/x\n"
    )
    items = items_of(tmp_path, page + "\f3. Eventuelt\n")
    assert items["1"].links == ("https://skole.example/rapport",)
    assert items["2"].links == ("https://www.havnen.example/bog", "https://andet.example/x")
    assert "https" not in sections_of(items["2"])["Baggrund"]


def test_an_address_that_nothing_points_to_is_unplaced_and_told(tmp_path: Path) -> None:
    page = f"1. Skole\n\nBaggrund\n{FILLER}\n2. Havn\n\nBaggrund\n{FILLER}\nhttps://skole.example/rapport\n"
    draft = draft_of(tmp_path, page + "\f3. Eventuelt\n")
    assert [line.text for line in draft.meeting.unplaced] == ["https://skole.example/rapport"]
    assert told(draft)[remarks.LINK_WITHOUT_PLACE] == ["https://skole.example/rapport"]


def test_an_address_on_a_page_with_one_item_is_given_to_it_and_told(tmp_path: Path) -> None:
    page = f"1. Skole\n\nBaggrund\n{FILLER}\nhttps://skole.example/rapport\n"
    draft = draft_of(tmp_path, page + "\f2. Eventuelt\n")
    assert draft.meeting.items[0].links == ("https://skole.example/rapport",)
    assert told(draft)[remarks.LINK_GUESSED] == ["https://skole.example/rapport"]


def test_an_address_is_one_link_however_often_it_stands(tmp_path: Path) -> None:
    page = f"1. Skole\n\nBaggrund\n{FILLER}Se https://a.example/aftaler-2021-\n22/plan/\n\n"
    page += (
        "Mere følger.\n\nhttps://a.example/aftaler-2021-22/plan/\nhttps://a.example/aftaler-2021-22/plan/\n"
    )
    draft = draft_of(tmp_path, page + "\f2. Eventuelt\n")
    assert draft.meeting.items[0].links == ("https://a.example/aftaler-2021-22/plan/",)
    assert remarks.LINK_GUESSED not in told(draft)


@pytest.mark.parametrize("marker", ["Side {} af 9", "Byrådet, 14. maj 2025    side {}", "SIDE  |  {}"])
def test_page_numbers_are_known_by_their_word(tmp_path: Path, marker: str) -> None:
    body = "".join(f"{FILLER}\n{marker.format(page)}\n\nMere følger {page}.\n\n" for page in (4, 5))
    text = sections_of(items_of(tmp_path, f"1. Skole\n\nBaggrund\n{body}2. Eventuelt\n")["1"])["Baggrund"]
    assert "side" not in text.casefold()
    assert "Mere følger 5." in text


def test_an_attachment_that_names_a_page_is_no_furniture(tmp_path: Path) -> None:
    text = "1. Skole\n\nBilag\nNotat om skolen    side 12\nKort - side 3\n\n2. Eventuelt\n"
    assert items_of(tmp_path, text)["1"].attachments == ("Notat om skolen side 12", "Kort - side 3")


def test_a_sentence_about_a_page_is_no_furniture(tmp_path: Path) -> None:
    item = items_of(tmp_path, "1. Skole\n\nBaggrund\nDet fremgår af rapporten på side 4\n\n2. Eventuelt\n")[
        "1"
    ]
    assert "på side 4" in sections_of(item)["Baggrund"]


def test_nested_lists_keep_their_depth_and_a_dash_in_a_sentence_begins_none(tmp_path: Path) -> None:
    text = (
        f"1. Plan\n\nBaggrund\n{FILLER}"
        "\nPlanen har to mål, som begge blev drøftet af udvalget i foråret i fællesskab\n"
        "– og som alle støtter – og en række delmål, der er beskrevet i bilaget til planen:\n"
        "- Erhverv:\no fødevarer\no energi\n- Klima\n\n2. Eventuelt\n"
    )
    baggrund = sections_of(items_of(tmp_path, text)["1"])["Baggrund"]
    assert baggrund.endswith(":\n\n- Erhverv:\n  - fødevarer\n  - energi\n- Klima")
    assert "i fællesskab – og som alle støtter – og en række" in baggrund


@pytest.mark.parametrize("end", ["Side {}\n\n", "\f"])
def test_a_recommendation_that_ends_every_page_is_no_footer(tmp_path: Path, end: str) -> None:
    ask = "Det indstilles, at Byrådet tager orienteringen til efterretning"
    page = f"Punkt {{0}}\n\nBaggrund\n{TEXT}\nIndstilling\n{ask}\n\n{end.replace('{}', '{0}')}"
    items = items_of(tmp_path, "".join(page.format(n) for n in range(1, 6)))
    assert list(items) == ["1", "2", "3", "4", "5"]
    assert [item.clauses[0].text for item in items.values()] == [ask] * 5


def test_a_header_may_begin_with_a_date_or_with_the_page_number(tmp_path: Path) -> None:
    headers = ["12. marts 2024   Økonomiudvalget", "{} Fjordby Kommune"]
    for header in headers:
        pages = [f"{header.format(n)}\n\n{n}. Punkt\n\nBaggrund\n{TEXT.format(n)}\n" for n in (1, 2, 3)]
        items = items_of(tmp_path, "\f".join(pages))
        assert list(items) == ["1", "2", "3"]
        assert "Økonomi" not in str(items)
        assert "Kommune" not in str(items)
