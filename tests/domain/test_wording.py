"""The words in which two texts differ, as a person reads them side by side."""

from hypothesis import given, settings
from hypothesis import strategies as st

from meetingtui.domain.wording import GONE, MOST_WORDS, NEW, SAME, passages


def told(before: str, after: str) -> list[str]:
    """Each passage with its sign, its changed words in brackets."""
    return [
        p.sign + "".join(f"[{text}]" if differs else text for text, differs in p.pieces)
        for p in passages(before, after)
    ]


def test_a_changed_word_is_set_off_in_both_versions():
    assert told("Den har tre trin.", "Den har fire trin.") == [
        "−Den har [tre] trin.",
        "+Den har [fire] trin.",
    ]


def test_changed_words_beside_each_other_are_one():
    assert told("at der gives 250 kr til bro", "at der gives 300 euro til bro") == [
        "−at der gives [250 kr] til bro", "+at der gives [300 euro] til bro",
    ]  # fmt: skip


def test_paragraphs_that_are_the_same_are_told_as_such_and_a_new_one_as_new():
    assert told("Et.\nTo.", "Et.\nTre og fire.\nTo.") == [" Et.", "+Tre og fire.", " To."]


def test_paragraphs_with_little_in_common_are_not_mixed_word_by_word():
    assert told("Skolen bygges ved havnen", "Budgettet vedtages nu") == [
        "−Skolen bygges ved havnen",
        "+Budgettet vedtages nu",
    ]


def test_a_text_of_which_nothing_was_there_is_new():
    assert told("", "Nyt.") == ["+Nyt."]
    assert told("Gammelt.", "") == ["−Gammelt."]


def test_a_paragraph_of_a_thousand_words_and_more_is_shown_whole():
    long = "ord " * (MOST_WORDS + 1)
    assert [p.pieces for p in passages(long, f"{long}til")] == [((long, False),), ((f"{long}til", False),)]


lines = st.lists(st.sampled_from(["a", "b", "c d", " ", "\t", "", "e  f g"]), max_size=6).map("\n".join)


@settings(max_examples=60)
@given(lines, lines)
def test_the_passages_are_both_texts_whole(before, after):
    found = list(passages(before, after))

    def whole(sign: str) -> str:
        return "\n".join("".join(text for text, _ in p.pieces) for p in found if p.sign in (SAME, sign))

    assert (whole(GONE), whole(NEW)) == (before, after)
