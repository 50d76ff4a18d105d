"""The counts of a vote on a clause."""

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, Label, Static

from meetingtui.domain.meeting import Clause
from meetingtui.domain.vote import Vote
from meetingtui.ui.bindings import bindings_of
from meetingtui.ui.locale import _, ngettext
from meetingtui.ui.screens.base import Panel

COUNTS = ("in_favour", "against", "abstained")


class VotePanel(Panel[Vote | None]):
    """Everybody for, but these: the number for is reckoned until it is typed."""

    BINDINGS = bindings_of("vote", action="close")

    def __init__(self, number: str, clause: Clause, entitled: int) -> None:
        super().__init__()
        self.number, self.clause, self.entitled = number, clause, entitled
        self.warned = False

    def compose(self) -> ComposeResult:
        before = self.clause.vote or Vote(self.entitled, 0, 0)
        labels = (_("For"), _("Against"), _("Abstained"))
        values = (before.in_favour, before.against, before.abstained)
        with Vertical(id="panel") as panel:
            panel.border_title = Content(f"{_('Vote')} {self.number}, {self.clause.id}")
            panel.border_subtitle = _("Enter: record · Tab: next field · Esc: back")
            yield Static(Content(self.clause.text))
            for name, label, value in zip(COUNTS, labels, values, strict=True):
                with Horizontal(classes="field"):
                    yield Label(label)
                    yield Input(str(value), restrict=r"\d*", name=name, id=name, max_length=6)
            yield Static(classes="say", markup=False)

    def on_mount(self) -> None:
        first = "#against" if self.entitled else "#in_favour"
        self.query_one(first, Input).focus()
        self._tell()

    def count(self, name: str) -> int:
        """What stands in a field; nothing is 0."""
        value = self.query_one(f"#{name}", Input).value
        return int(value) if value.isdecimal() else 0

    @property
    def vote(self) -> Vote:
        """The vote as it stands in the fields."""
        in_favour, against, abstained = map(self.count, COUNTS)
        return Vote(in_favour, against, abstained, self.now())

    def on_input_changed(self, event: Input.Changed) -> None:
        if event.input.id != "in_favour" and self.entitled:
            rest = self.entitled - self.count("against") - self.count("abstained")
            with self.prevent(Input.Changed):
                self.query_one("#in_favour", Input).value = str(max(0, rest))
        self.warned = False
        self._tell()

    def _tell(self) -> None:
        self.query_one(".say", Static).update(Content(self._said()))

    def _said(self) -> str:
        result = _("Carried") if self.vote.carried else _("Not carried")
        difference = self.vote.difference(self.entitled)
        if not self.entitled:
            return result + " · " + _("nobody is noted as present, so the sum is not checked")
        if not difference:
            return result + " · " + _("{count} present, {count} votes").format(count=self.entitled)
        off = (
            ngettext("{count} vote too many", "{count} votes too many", difference)
            if difference > 0
            else ngettext("{count} vote is missing", "{count} votes are missing", -difference)
        )
        return f"{result} · ⚠ " + _("{count} present").format(count=self.entitled) + f", {off}"

    @on(Input.Submitted)
    def _record(self) -> None:
        """A sum that does not add up is asked about once, never blocked."""
        if not self.vote.total:
            self.query_one(".say", Static).update(Content(_("Write the counts first.")))
            return
        if self.entitled and self.vote.difference(self.entitled) and not self.warned:
            self.warned = True
            self.query_one(".say", Static).update(
                Content(self._said() + "\n" + _("Enter again: record it so"))
            )
            return
        self.dismiss(self.vote)
