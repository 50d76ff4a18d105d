"""Who voted for what, by party where it is whole and by name where it is split."""

from hypothesis import given
from hypothesis import strategies as st

from meetingtui.domain.meeting import Meeting
from meetingtui.domain.people import Member
from meetingtui.domain.sides import Side, sides
from meetingtui.domain.vote import Ballot, Option, Vote, by_name

ROSTER = tuple(Member(n, f"Navn {n}", party) for n, party in enumerate(["A", "A", "V", "V", "", "Ø"], 1))
MEETING = Meeting("Møde", roster=ROSTER)
FOR, AGAINST, ABSTAINED = Option


def vote(*options: Option | None) -> Vote:
    return by_name(Ballot(n, option) for n, option in enumerate(options, 1) if option)


def test_a_party_that_voted_as_one_goes_by_its_letter_a_split_one_by_names():
    found = sides(MEETING, vote(FOR, FOR, FOR, AGAINST, ABSTAINED, AGAINST))
    assert found[FOR] == Side(("A",), (ROSTER[2],))
    assert found[AGAINST] == Side(("Ø",), (ROSTER[3],))
    assert found[ABSTAINED] == Side((), (ROSTER[4],))


def test_who_is_absent_does_not_split_a_party():
    assert sides(MEETING, vote(FOR, None, FOR, FOR, FOR, FOR))[FOR].parties == ("A", "V", "Ø")


def test_counts_have_no_sides():
    assert sides(MEETING, Vote(3, 2, 1)) == {}


@given(st.lists(st.none() | st.sampled_from(Option), min_size=6, max_size=6))
def test_everybody_stands_on_one_side_and_only_once(options):
    found = sides(MEETING, vote(*options))
    for option, side in found.items():
        named = {member.id for member in side.members}
        whole = {
            m.id for m in ROSTER if m.party and m.party in side.parties and options[m.id - 1] is not None
        }
        assert named | whole == {n for n, voted in enumerate(options, 1) if voted is option}
        assert not named & whole
