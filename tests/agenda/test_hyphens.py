"""Words at line ends, and words that a PDF has split."""

import pytest

from meetingtui.agenda import remarks
from meetingtui.agenda.hyphens import joined
from meetingtui.agenda.readers import Line
from meetingtui.agenda.splits import mended
from meetingtui.agenda.words import Words
from meetingtui.languages import LANGUAGES

DANISH = LANGUAGES["da"].agenda
ENGLISH = LANGUAGES["en"].agenda


def _lines(*texts: str) -> list[Line]:
    return [Line(text, number) for number, text in enumerate(texts, 1)]


@pytest.mark.parametrize(
    ("above", "below", "whole"),
    [
        ("initiativ til etable-", "ring af et", "initiativ til etablering af et"),
        ("social- og special-", "pædagogik", "social- og specialpædagogik"),
        ("på social-", "og specialområdet", "på social- og specialområdet"),
        ("inden for STEM-", "fagene/området", "inden for STEM-fagene/området"),
        ("sundhedsaftalen 2019-", "2023, blev", "sundhedsaftalen 2019-2023, blev"),
        ("ar-", "bejdstager- og", "arbejdstager- og"),
        ("Øst-", "og Vestjylland", "Øst- og Vestjylland"),
        ("REACT-EU-", "midlerne", "REACT-EU-midlerne"),
        ("Hasselager-", "Kolt", "Hasselager-Kolt"),
        ("sendes pr. e-", "mail til", "sendes pr. e-mail til"),
        ("midlerne -", "og resten", "midlerne - og resten"),
        ("kommuner –", "herunder", "kommuner – herunder"),
        ("Frem til 31.  ", "marts  2022", "Frem til 31. marts 2022"),
        ("(fra syge-", "hus)", "(fra sygehus)"),
        ("https://a.example/aftaler-21-22-og-", "2019-20/aftale/", "https://a.example/aftaler-21-22-og-2019-20/aftale/"),
        ("se vinter-", "https://a.example/x", "se vinter- https://a.example/x"),
    ],
)  # fmt: skip
def test_a_line_s_end_is_joined_as_danish_does(above: str, below: str, whole: str) -> None:
    assert joined([above, below], Words.of([]), DANISH.hanging) == whole


def test_the_document_s_own_words_decide_between_hyphen_and_none() -> None:
    words = Words.of(_lines("a well-known plan", "hertil kommer", "med highways"))
    assert joined(["a well-", "known plan"], words, ENGLISH.hanging) == "a well-known plan"
    assert joined(["the high-", "ways of"], words, ENGLISH.hanging) == "the highways of"
    assert joined(["og her-", "til kommer"], words, DANISH.hanging) == "og hertil kommer"


def test_halves_at_line_ends_are_no_words() -> None:
    words = Words.of(_lines("en plan for etable-", "ring af", "et kontor"))
    assert "ring" not in words
    assert "etable" not in words
    assert "kontor" in words


def _mended(*texts: str, language: str = "da") -> tuple[list[str], list[tuple[str, str]]]:
    lines = _lines(*texts)
    changed, warnings = mended(lines, Words.of(lines), LANGUAGES[language].agenda)
    return [line.text for line in changed], [(warning.message, warning.about) for warning in warnings]


def test_a_split_word_is_mended_by_the_same_word_elsewhere_and_told() -> None:
    texts, told = _mended("til det polit iske udvalg", "de politiske udvalg")
    assert texts[0] == "til det politiske udvalg"
    assert told == [(remarks.WORD_MENDED, "polit iske → politiske")]


def test_a_split_word_is_mended_by_a_word_that_reaches_over_the_split() -> None:
    texts, _ = _mended("på grund af indstill ingerne fra", "de indkomne indstillinger")
    assert texts[0] == "på grund af indstillingerne fra"


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("der står uden for både", "de unge udenfor arbejdsmarkedet"),
        ("I alt tildeles 3 mio.", "Ialt 1329"),
        ("inden for området", "indenfor området"),
        ("at man genbesøger planen", "de mange planer"),
        ("Circular Economy Beyond", "Circulareconomy er et ord"),
    ],
)
def test_two_words_that_are_also_written_as_one_stay_two(text: str, other: str) -> None:
    assert _mended(text, other)[0][0] == text


def test_a_doubtful_split_is_left_and_told() -> None:
    texts, told = _mended("på VIA s uddannelse", "det sam arbejde som", "samarbejde", "et arbejde")
    assert texts[:2] == ["på VIA s uddannelse", "det sam arbejde som"]
    assert told == [(remarks.WORD_SUSPECTED, "VIA s"), (remarks.WORD_SUSPECTED, "sam arbejde")]
