"""The body's rules: which profile, and each rule by itself."""

from dataclasses import replace

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Vertical

from meetingtui.domain.errors import N_
from meetingtui.domain.result import with_rules
from meetingtui.domain.rules import PROFILES, Majority, Rules, profile_of
from meetingtui.ui.bindings import bindings
from meetingtui.ui.commands import Where, commands_for
from meetingtui.ui.live import LiveMeeting
from meetingtui.ui.locale import _
from meetingtui.ui.screens.base import Panel
from meetingtui.ui.screens.typed import yes_or_no
from meetingtui.ui.widgets.line_list import LineList, Row
from meetingtui.ui.widgets.one_line import KeyLine

PROFILE_NAMES = {"council": N_("council"), "association": N_("association"), None: N_("its own")}
MAJORITIES = {
    Majority.CAST: N_("more for than against"),
    Majority.TWO_THIRDS: N_("two thirds of the votes cast"),
    Majority.MEMBERS: N_("more than half of all members"),
}


class RulesPanel(Panel[None]):
    """Enter switches the rule under the cursor; the next meeting of the body begins with them."""

    PLACES = (Where.RULES,)
    BINDINGS = bindings(Where.RULES)
    lines = getters.query_one(LineList)

    def __init__(self, live: LiveMeeting) -> None:
        super().__init__()
        self.live = live

    def compose(self) -> ComposeResult:
        with Vertical(id="panel") as panel:
            panel.border_title = _("The body's rules")
            yield LineList()
            yield KeyLine(commands_for(Where.RULES))

    def on_mount(self) -> None:
        self.lines.styles.height = 6
        self._show()

    def _show(self) -> None:
        rules = self.live.meeting.rules
        self.lines.show(
            [
                Row("profile", _("Profile"), "", _(PROFILE_NAMES[profile_of(rules)])),
                Row("quorum", _("Half of the members must be there"), "", yes_or_no(rules.quorum)),
                Row("majority", _("A vote is carried by"), "", _(MAJORITIES[rules.majority])),
                Row("casting_vote", _("The chair's vote decides a tie"), "", yes_or_no(rules.casting_vote)),
                Row("dissents", _("A minority is offered a statement"), "", yes_or_no(rules.dissents)),
                Row("discussion", _("What was said is in the minutes"), "", yes_or_no(rules.discussion)),
            ]
        )

    @on(LineList.Chosen)
    async def action_switch(self) -> None:
        if self.lines.current is not None:
            rules = _switched(self.live.meeting.rules, str(self.lines.current.key))
            with self.complaining():
                await self.live.act("rules", with_rules(self.live.meeting, rules))
            self._show()

    def action_dismiss_screen(self) -> None:
        self.dismiss(None)


def _switched(rules: Rules, name: str) -> Rules:
    """With another profile, the next majority, or a rule the other way round."""
    if name == "profile":
        names = list(PROFILES)
        known = profile_of(rules)
        return PROFILES[names[(names.index(known) + 1) % len(names)] if known else names[0]]
    if name == "majority":
        every = list(Majority)
        return replace(rules, majority=every[(every.index(rules.majority) + 1) % len(every)])
    if name == "quorum":
        return replace(rules, quorum=not rules.quorum)
    if name == "casting_vote":
        return replace(rules, casting_vote=not rules.casting_vote)
    if name == "discussion":
        return replace(rules, discussion=not rules.discussion)
    return replace(rules, dissents=not rules.dissents)
