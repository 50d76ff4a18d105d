"""A substitute at the attendance: named as one, not there with everybody, counted in the seat of who is away."""

from dataclasses import replace

from meetingtui.domain.people import Member
from meetingtui.domain.presence import is_present
from tests.ui.conftest import NOW, stored

ROSTER = (Member(1, "Ane"), Member(2, "Bo"), Member(3, "Cai", substitute_for="Ane"))


async def test_a_substitute_counts_only_for_who_is_away(program, folder, agenda):
    async with program(replace(agenda, roster=ROSTER)).run_test() as pilot:

        def said() -> str:
            return str(pilot.app.screen.query_one(".say").content)

        await pilot.press("f6", "f6")
        assert [is_present(member, NOW) for member in stored(folder).roster] == [True, True, False]
        await pilot.press(*"cai", "enter")
        assert said() == "2 of 2 present"
        await pilot.press(*"bo", "enter")
        assert said() == "1 of 2 present"
        await pilot.press(*"ane", "enter")
        assert said() == "1 of 2 present"
        await pilot.press(*"cai")
        assert "substitute for Ane" in str(pilot.app.screen.members.current.text)
