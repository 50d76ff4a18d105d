"""Names and phrases completed while notes are written, and a body's own phrases."""

import re
from dataclasses import replace

import pytest

from meetingtui.domain.course import Speech
from meetingtui.domain.errors import RuleError
from meetingtui.domain.language import Language
from meetingtui.domain.meeting import Clause, Meeting
from meetingtui.domain.people import Guest, Member
from meetingtui.domain.phrase import Phrase
from meetingtui.domain.phrases import (
    SHORT_NAME,
    Completion,
    completions,
    drop_phrase,
    filled,
    keep_phrase,
    phrases_of,
)
from meetingtui.languages import LANGUAGES, language_of
from tests.domain.meetings import BUDGET, NOON, council

DANISH, ENGLISH = language_of("da"), language_of("en")
PEOPLE = ("Anne Holm", "Bo Ask", "Hanne Anker", "Johan Ø")


def meeting_of(*phrases: Phrase, speeches: tuple[Speech, ...] = ()) -> Meeting:
    """Four members, a guest, and the budget with a clause."""
    roster = tuple(Member(n, name, "A" if n == 1 else "") for n, name in enumerate(PEOPLE, 1))
    clauses = (Clause(1, "at budgettet\ngodkendes"), Clause(2, "at {navn} takkes"))
    meeting = replace(council(), roster=roster, guests=(Guest(1, "Gæst Anker", "", ""),), phrases=phrases)
    item = replace(meeting.item(BUDGET), clauses=clauses, speeches=speeches)
    return replace(meeting, items=tuple(item if old.id == BUDGET else old for old in meeting.items))


def offered(
    before: str, meeting: Meeting | None = None, language: Language = DANISH
) -> tuple[Completion, ...]:
    """What stands behind the cursor is never looked at."""
    meeting = meeting or meeting_of()
    return completions(before, meeting, meeting.item(BUDGET), language, NOON)


def written(phrase: str, meeting: Meeting | None = None, language: Language = DANISH) -> str:
    """A phrase as it stands in the notes."""
    meeting = meeting or meeting_of()
    return filled(phrase, meeting, meeting.item(BUDGET), language, NOON)[0]


def completed(before: str, one: Completion) -> str:
    """The line up to the cursor after the completion."""
    return before[: len(before) - one.length] + one.text[: one.cursor]


# Names


def test_a_few_letters_find_the_members_the_likeliest_first_and_then_the_guests() -> None:
    assert [one.text for one in offered("@an")] == ["Anne Holm (A)", "Hanne Anker", "Johan Ø", "Gæst Anker"]
    assert [one.text for one in offered("@ANKER")] == ["Hanne Anker", "Gæst Anker"]
    assert offered("@x") == ()


def test_a_name_takes_the_place_of_its_mark_and_letters_with_the_cursor_behind_it() -> None:
    line = "Spurgt af @ho"
    (one,) = offered(line)
    assert completed(line, one) == "Spurgt af Anne Holm (A)"
    assert one.label == one.text


def test_the_mark_alone_offers_the_whole_list_but_no_more_than_six() -> None:
    assert [one.text for one in offered("@")] == ["Anne Holm (A)", *PEOPLE[1:], "Gæst Anker"]
    many = replace(meeting_of(), roster=tuple(Member(n, f"Medlem {n}") for n in range(1, 40)))
    assert [one.text for one in offered("@", many)] == [f"Medlem {n}" for n in range(1, 7)]


def test_a_second_word_narrows_the_names() -> None:
    line = "@hanne an"
    (one,) = offered(line)
    assert completed(line, one) == "Hanne Anker"


@pytest.mark.parametrize("before", ["@bo", "Sagt: @bo", "(@bo", "»@bo", '"@bo', "\t@bo"])
def test_a_name_is_asked_for_at_the_beginning_of_a_word(before: str) -> None:
    (one,) = offered(before)
    assert completed(before, one) == before.replace("@bo", "Bo Ask")


@pytest.mark.parametrize(
    "before",
    [
        "", "Bo", "bo@", "post@bo", "post@bo.dk", "a;eft", "a;b", "Sagt;", "@@bo", ";;eft", "@bo ", ";eft ",
        "@bo ask sagde", ";eft nu og her", "@bo, ", "x.@bo",
    ],
)  # fmt: skip
def test_nothing_is_asked_for_in_addresses_and_ordinary_text(before: str) -> None:
    assert offered(before) == ()


# Phrases


def test_a_phrase_is_found_by_the_letters_of_its_short_name() -> None:
    assert [(one.label, one.text) for one in offered(";dr")] == [("drø Drøftet.", "Drøftet.")]
    line = "Sagen: ;EFT"
    (one,) = offered(line)
    assert completed(line, one) == "Sagen: Taget til efterretning."


def test_a_phrase_is_found_by_three_letters_of_its_text_behind_those_found_by_name() -> None:
    assert [one.label for one in offered(";gen")] == ["gen Mødet blev genoptaget kl. {kl}."]
    assert [one.label[:3] for one in offered(";ind")] == ["ind", "god", "for"]  # "indstillet", "indledte"
    assert [one.label[:3] for one in offered(";svarede")] == ["sva"]
    assert offered(";re")[0].label[:3] == "ref"
    assert len(offered(";re")) == 1  # two letters are too few to look into the texts


def test_the_mark_alone_offers_the_first_six_phrases() -> None:
    assert [one.label[:3] for one in offered(";")] == ["god", "eft", "drø", "ind", "for", "spu"]


def test_blanks_fill_themselves_in_with_what_is_so_now() -> None:
    assert written("Afbrudt kl. {kl} under punkt {punkt}.") == "Afbrudt kl. 12.00 under punkt 2."
    assert written("Indstilling: {indstilling}") == "Indstilling: at budgettet godkendes at {navn} takkes"
    assert written("{KL} og {Punkt}") == "12.00 og 2"
    assert written("{time}, {item}", language=ENGLISH) == "12:00, 2"
    unnumbered = replace(meeting_of().item(BUDGET), number="")
    assert filled("{punkt}", meeting_of(), unnumbered, DANISH, NOON) == ("Budget", 6)


def test_a_blank_that_is_none_of_the_languages_stays_as_it_is() -> None:
    assert written("{beløb} til {navnet} {} {kl 12} {time}") == "{beløb} til {navnet} {} {kl 12} {time}"


def test_the_name_is_that_of_who_speaks() -> None:
    had = Speech("Bo Ask", 2, NOON, NOON, NOON)
    speaks = Speech("Hanne Anker", 3, NOON, NOON)
    waits = Speech("Johan Ø", 4, NOON)
    (one,) = offered(";spu", meeting_of(speeches=(had, speaks, waits)))
    assert (one.text, one.cursor) == ("Hanne Anker spurgte til ", 24)
    assert written("{navn} ", meeting_of(speeches=(had, waits))) == "@ "


def test_where_nobody_speaks_the_cursor_stands_where_a_name_is_completed() -> None:
    line = "Derpå: ;spu"
    (one,) = offered(line)
    assert (one.text, completed(line, one)) == ("@ spurgte til ", "Derpå: @")
    assert offered(completed(line, one))[0].text == "Anne Holm (A)"


def test_the_cursor_stands_behind_a_phrase_with_an_address_and_no_name() -> None:
    text = "Svar til post@by.dk i dag."
    (one,) = offered(";mai", meeting_of(Phrase("mail", text)))
    assert one.cursor == len(text)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_standard_phrase_is_called_by_a_short_word_and_leaves_no_blank(code: str) -> None:
    language = language_of(code)
    meeting = replace(meeting_of(), language=code)
    assert language.writing.phrases
    for name, phrase in language.writing.phrases.items():
        assert SHORT_NAME.fullmatch(name)
        assert offered(f";{name}", meeting, language)[0].label == f"{name} {phrase.strip()}"
        without = replace(meeting, items=tuple(replace(item, clauses=()) for item in meeting.items))
        assert not re.search(r"[{}]", written(phrase, without, language))


# A body's own


def test_the_bodys_own_phrases_come_first_and_in_place_of_standard_ones() -> None:
    meeting = meeting_of(Phrase("sva", "{navn} svarer senere."), Phrase("eft", "Til efterretning kl. {kl}."))
    known = phrases_of(meeting, DANISH)
    assert list(known)[:3] == ["sva", "eft", "god"]
    assert len(known) == len(DANISH.writing.phrases)
    (one,) = offered(";eft", meeting)
    assert one.text == "Til efterretning kl. 12.00."
    dropped = drop_phrase(meeting, "eft")
    assert dropped.phrases == meeting.phrases[:1]
    assert offered(";eft", dropped)[0].text == "Taget til efterretning."


def test_capital_letters_make_no_other_phrase() -> None:
    assert [one.text for one in offered(";eft", meeting_of(Phrase("EFT", "Vores.")))] == ["Vores."]


def test_a_phrase_is_kept_changed_and_called_otherwise_in_its_place() -> None:
    meeting = keep_phrase(council(), Phrase(" hil ", "\nHilsen til {navn} \x07\n"))
    meeting = keep_phrase(meeting, Phrase("tak", "Tak."))
    assert meeting.phrases == (Phrase("hil", "Hilsen til {navn} "), Phrase("tak", "Tak."))
    meeting = keep_phrase(meeting, Phrase("hils", "Hilsen."), instead_of="hil")
    assert meeting.phrases == (Phrase("hils", "Hilsen."), Phrase("tak", "Tak."))
    meeting = keep_phrase(meeting, Phrase("HILS", "Hilsen!"), instead_of="hils")
    assert meeting.phrases == (Phrase("HILS", "Hilsen!"), Phrase("tak", "Tak."))


def test_a_standard_phrase_that_is_changed_is_the_bodys_own() -> None:
    meeting = keep_phrase(council(), Phrase("eft", "Noteret."), instead_of="eft")
    assert meeting.phrases == (Phrase("eft", "Noteret."),)


@pytest.mark.parametrize(
    ("phrase", "sentence"),
    [
        (Phrase("", "Tekst."), "A phrase is called by one short word of letters."),
        (Phrase("to ord", "Tekst."), "A phrase is called by one short word of letters."),
        (Phrase("1eft", "Tekst."), "A phrase is called by one short word of letters."),
        (Phrase("a-b", "Tekst."), "A phrase is called by one short word of letters."),
        (Phrase("a" * 16, "Tekst."), "A phrase is called by one short word of letters."),
        (Phrase("tom", " \n\t"), "A phrase must have a text."),
        (Phrase("Tak", "Tekst."), "There is a phrase called Tak already."),
    ],
)
def test_a_phrase_that_cannot_be_called_or_says_nothing_is_refused(phrase: Phrase, sentence: str) -> None:
    meeting = meeting_of(Phrase("tak", "Tak."), Phrase("hil", "Hilsen."))
    for instead_of in ("", "hil"):
        with pytest.raises(RuleError, match=f"^{re.escape(sentence)}$"):
            keep_phrase(meeting, phrase, instead_of)
