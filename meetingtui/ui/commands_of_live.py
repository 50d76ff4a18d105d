"""The commands of the live meeting: who is here, how they vote, what happens to the items."""

from meetingtui.domain.errors import N_
from meetingtui.ui.command import Command, Where


def _reading(id: str, keys: str, title: str, help: str = "", short: str = "") -> Command:  # noqa: A002
    return Command(id, Where.READING, tuple(keys.split()), title, short, help)


def _present(id: str, keys: str, title: str, short: str, help: str = "") -> Command:  # noqa: A002
    return Command(
        id, Where.ATTENDANCE, tuple(keys.split()), title, short, help, priority=keys.startswith("delete")
    )


def _vote(id: str, keys: str, title: str, short: str, help: str = "") -> Command:  # noqa: A002
    return Command(id, Where.VOTE, tuple(keys.split()), title, short, help, priority=keys == "delete")


def commands_of_list(where: Where, *own: tuple[str, str, str, str]) -> tuple[Command, ...]:
    """The commands of a list of things, with those that only this list has."""
    common = (
        ("edit_thing", "enter", N_("Change it"), N_("change")),
        ("add_thing", "plus a", N_("Add another"), N_("add")),
        ("remove_thing", "delete x", N_("Take it away"), N_("take away")),
    )
    last = (
        ("undo", "u ctrl+z", N_("Undo"), N_("undo")),
        ("redo", "y ctrl+y", N_("Redo"), ""),
        ("dismiss_screen", "escape", N_("Back to the notes"), N_("back")),
    )
    return tuple(
        Command(name, where, tuple(keys.split()), title, short)
        for name, keys, title, short in common + own + last
    )


def _course(id: str, keys: str, title: str) -> Command:  # noqa: A002
    return Command(id, Where.COURSE, tuple(keys.split()), title)


IN_MEETING: tuple[Command, ...] = (
    Command(
        "unanimous",
        Where.MEETING,
        ("ctrl+g",),
        N_("Carried unanimously"),
        "",
        N_("Everybody who can vote is for, in one key"),
        priority=True,
    ),
)

OF_LIVE: tuple[Command, ...] = (
    # Out of the notes.
    _reading("unanimous", "U", N_("Carried unanimously"), N_("Everybody who can vote is for, in one key")),
    _reading("course", "x", N_("What happens to the item"), N_("Postponed, withdrawn, out of order"),
             N_("item")),
    _reading("amendments", "f", N_("Amendments"), N_("Proposed, put in order, voted on first"),
             N_("amendments")),
    _reading("dissents", "z", N_("Statements of a minority"), N_("Offered after a split vote")),
    _reading("recusals", "w", N_("Recusal"), N_("Who is recused, why, for which items, and back again"),
             N_("recusal")),
    _reading("speakers", "s", N_("Speaking list"), N_("Who speaks, who waits, and how long it took"),
             N_("speakers")),
    _reading("guests", "G", N_("Guests"), N_("Those whom the agenda announces are offered")),
    _reading("doors", "k", N_("Close or open the doors"), N_("The times of a closed item")),
    _reading("pause", "b", N_("Break: begin or end"), N_("Their times are corrected with B"),
             N_("break")),
    _reading("pause_times", "B", N_("Times of the breaks")),
    _reading("rules", "R", N_("The body's rules"), N_("Quorum, majority, casting vote, statements")),
    # Attendance.
    _present("come_or_go", "enter", N_("Comes or goes; a new name is added"), N_("comes/goes"),
             N_("With a time behind the name it was then: bo 14:10")),
    _present("everybody", "f6", N_("Everybody without an apology is here"), N_("everybody")),
    _present("apology", "f2", N_("Has sent an apology, or not"), N_("apology")),
    _present("role", "f3", N_("Chair, vice chair or member"), N_("role")),
    _present("times", "f4", N_("Correct the times"), N_("times"), N_("What follows from them is changed")),
    _present("online", "f5", N_("Takes part online, or in the room"), N_("online")),
    _present("substitute", "f7", N_("Sits in for another member"), N_("sits in for")),
    _present("guests", "f8", N_("Guests"), N_("guests")),
    _present("recusals", "f9", N_("Recusal"), N_("recusal")),
    _present("strike", "delete", N_("Take off the list"), N_("take off")),
    _present("dismiss_screen", "escape", N_("Back to the notes"), N_("back")),
    # A vote.
    _vote("record", "enter", N_("Record the vote"), N_("record"), N_("Or write: all for except A against")),
    _vote("ballot('for')", "plus", N_("For"), N_("for"), N_("Who is found, or under the cursor")),
    _vote("ballot('against')", "minus", N_("Against"), N_("against")),
    _vote("ballot('abstained')", "full_stop", N_("Abstains"), N_("abstains")),
    _vote("method", "f2", N_("Show of hands or roll call"), N_("roll call")),
    _vote("next_motion", "f3", N_("Vote on something else"), N_("on something else"),
          N_("Another clause, an amendment, a free question")),
    _vote("amendments", "f4", N_("Amendments"), N_("amendments")),
    _vote("everybody_for", "f5", N_("Everybody for again"), N_("all for")),
    _vote("attendance", "f6", N_("Attendance"), N_("attendance")),
    _vote("dismiss_screen", "escape", N_("Back: nothing is changed"), N_("back")),
    _vote("take_back", "delete", N_("Take the vote back"), N_("take back")),
    # Lists.
    *commands_of_list(Where.RECUSALS, ("back_again", "b", N_("Is back in the room now"), N_("is back"))),
    *commands_of_list(
        Where.AMENDMENTS,
        ("vote_on_it", "v f5", N_("Vote on it"), N_("vote")),
        ("move_up", "f7", N_("Goes further: voted on before"), N_("before")),
        ("move_down", "f8", N_("Goes less far: voted on after"), N_("after")),
        ("withdraw", "w", N_("Withdrawn by who proposed it, or not"), N_("withdrawn")),
    ),
    *commands_of_list(Where.DISSENTS),
    *commands_of_list(Where.GUESTS),
    # The speaking list.
    Command("speak", Where.SPEAKERS, ("enter",), N_("Onto the list; without a name: the next one speaks"),
            N_("add, or next")),
    Command("remove_speech", Where.SPEAKERS, ("delete",), N_("Take off the list"), N_("take off"),
            priority=True),
    Command("dismiss_screen", Where.SPEAKERS, ("escape",), N_("Back to the notes"), N_("back")),
    # What happens to the item.
    _course("postpone_item", "p u", N_("Postpone the item")),
    _course("withdraw_item", "w", N_("Withdraw the item")),
    _course("refer_item", "s", N_("Send the item to somebody")),
    _course("take_item_now", "n", N_("Take the item now, out of order")),
    _course("take_items_together", "t", N_("Take the item together with another")),
    _course("plan_item", "m", N_("Planned minutes of the item")),
    _course("doors_times", "d", N_("Times of closed doors")),
    _course("taken_up_at", "o", N_("When the item was taken up")),
    _course("item_as_agenda", "r delete", N_("The item as the agenda has it again")),
    # The body's rules.
    Command("switch", Where.RULES, ("enter", "space"), N_("Switch the rule"), N_("switch")),
    Command("dismiss_screen", Where.RULES, ("escape",), N_("Back to the notes"), N_("back")),
)  # fmt: skip
