"""Votes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingtui.domain.vote import Vote

COUNT = st.integers(0, 200)


def test_two_for_one_against_and_two_abstaining_is_carried():
    assert Vote(2, 1, 2).carried


@pytest.mark.parametrize("vote", [Vote(3, 3, 0), Vote(0, 0, 5), Vote(1, 2, 9)])
def test_no_majority_of_the_votes_cast_is_not_carried(vote: Vote):
    assert not vote.carried


@given(COUNT, COUNT, COUNT, COUNT)
def test_abstaining_changes_no_result(in_favour: int, against: int, few: int, many: int):
    assert Vote(in_favour, against, few).carried == Vote(in_favour, against, many).carried


def test_abstainers_took_part():
    assert Vote(3, 2, 1).total == 6


@pytest.mark.parametrize(("entitled", "difference"), [(6, 0), (7, -1), (4, 2)])
def test_the_difference_to_those_entitled_is_signed(entitled: int, difference: int):
    assert Vote(3, 2, 1).difference(entitled) == difference
