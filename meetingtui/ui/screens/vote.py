"""A vote: everybody for, but these. By name, by party, as a sentence, or only the counts."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Static

from meetingtui.domain.attending import found
from meetingtui.domain.errors import N_, MeetingError, RuleError
from meetingtui.domain.meeting import Meeting
from meetingtui.domain.people import Member, with_party
from meetingtui.domain.presence import voters
from meetingtui.domain.result import is_carried
from meetingtui.domain.vote import Ballot, Method, Option, Vote, by_name
from meetingtui.domain.vote_line import typed_vote
from meetingtui.domain.voting import check_vote, everybody_but
from meetingtui.ui.bindings import bindings
from meetingtui.ui.commands import Where, commands_for
from meetingtui.ui.live import LiveMeeting
from meetingtui.ui.locale import _, ngettext, spoken, told
from meetingtui.ui.outcomes import counts_of
from meetingtui.ui.screens.base import Panel
from meetingtui.ui.screens.motions import Answer, Motion, motions
from meetingtui.ui.screens.vote_field import VoteField
from meetingtui.ui.widgets.line_list import LineList, Row
from meetingtui.ui.widgets.one_line import KeyLine

LINES_AROUND = 12  # rows of the panel and the screen that are not the list's
NOBODY = N_("nobody is noted as present: write the counts, 7-2-1")
MARKS = {Option.FOR: "✓", Option.AGAINST: "✗", Option.ABSTAINED: "–", None: "?"}


@dataclass(frozen=True, slots=True)
class Draft:
    """A vote that was begun on a motion, while another one is looked at."""

    named: dict[int, Option]
    others: Option | None
    method: Method
    texts: tuple[str, ...]  # of the question, and of the votes


class VotePanel(Panel[Answer | None]):
    """Answers with what was voted on and the vote; with None for the vote when it is taken back."""

    PLACES = (Where.VOTE,)
    BINDINGS = bindings(Where.VOTE)
    lines = getters.query_one(LineList)

    def __init__(self, live: LiveMeeting, item_id: int, motion: Motion) -> None:
        super().__init__()
        self.live, self.item_id = live, item_id
        self.motions = motions(live.meeting.item(item_id))
        self.drafts: dict[object, Draft] = {}
        self.motion = motion
        self.named: dict[int, Option] = {}
        self.others: Option | None = Option.FOR
        self.method = Method.SHOW_OF_HANDS
        self.warned = False
        self.at: datetime | None = None

    def compose(self) -> ComposeResult:
        with Vertical(id="panel"):
            yield Static(id="asked", markup=False)
            yield Input(placeholder=_("What is voted on?"), id="question")
            yield VoteField(
                placeholder=_("Two letters, then + - or .   or: all for except A against   or: 7-2-1"),
                id="votes",
            )
            yield LineList(can_focus=False)
            yield Static(classes="say", markup=False)
            yield KeyLine(commands_for(Where.VOTE))

    def on_mount(self) -> None:
        self._put(self.motion)
        room = self.app.size.height - LINES_AROUND
        self.lines.styles.height = max(3, min(len(self.voters), room))

    @property
    def meeting(self) -> Meeting:
        """The meeting as it stands."""
        return self.live.meeting

    # What is voted on

    def _put(self, motion: Motion) -> None:
        """Begin with a motion: as it was voted on before, or everybody for."""
        self.motion, self.warned = motion, False
        vote = motion.vote
        self.at = vote.at if vote and vote.at else self.now()
        self.method = vote.method if vote else Method.SHOW_OF_HANDS
        ballots = vote.ballots if vote else ()
        self.named = {b.member_id: b.option for b in ballots if not b.assumed}
        assumed = (ballot.option for ballot in ballots if ballot.assumed)
        self.others = next(assumed, None) if ballots else Option.FOR
        number = self.meeting.item(self.item_id).number
        kind = f"{_(motion.kind)} {motion.clause_id or ''}".strip()
        self.query_one("#panel").border_title = Content(f"{_('Vote')} {number} · {kind}")
        self.query_one("#asked", Static).update(Content(motion.text))
        question, votes = self.query_one("#question", Input), self.query_one("#votes", Input)
        question.display = motion.is_question
        question.value = motion.text if motion.is_question else ""
        self.query_one("#asked").display = not motion.is_question
        with self.prevent(Input.Changed):
            votes.value = vote.brief if vote and not ballots else ""
        (question if motion.is_question and not motion.text else votes).focus()
        self._show()

    def action_next_motion(self) -> None:
        place = next((n for n, motion in enumerate(self.motions) if motion.key == self.motion.key), -1)
        texts = tuple(self.query_one(name, Input).value for name in ("#question", "#votes"))
        self.drafts[self.motion.key] = Draft(dict(self.named), self.others, self.method, texts)
        self._put(self.motions[(place + 1) % len(self.motions)])
        if draft := self.drafts.get(self.motion.key):
            self.named, self.others, self.method = draft.named, draft.others, draft.method
            with self.prevent(Input.Changed):
                self.query_one("#question", Input).value, self.query_one("#votes", Input).value = draft.texts
            self._show()

    # The ballots

    @property
    def voters(self) -> tuple[Member, ...]:
        """Those who can vote at the time of the vote."""
        assert self.at is not None
        return voters(self.meeting, self.at, self.item_id)

    @property
    def text(self) -> str:
        """The vote as it is written in the field, where that is a sentence or counts."""
        text = self.query_one("#votes", Input).value.strip()
        return text if " " in text or text[:1].isdigit() else ""

    def vote(self) -> Vote:
        """The vote as it stands; RuleError for what cannot be."""
        from meetingtui.languages import language_of

        assert self.at is not None
        if self.text:
            minutes, screen = language_of(self.meeting.language), language_of(spoken())
            words = minutes.voting.and_those_of(screen.voting)
            return typed_vote(self.text, self.meeting, self.item_id, self.at, words, self.method)
        ballots = [Ballot(member_id, option) for member_id, option in self.named.items()]
        if self.others is None:
            vote = by_name(ballots, self.at, self.method)
        else:
            vote = everybody_but(self.meeting, self.item_id, ballots, self.at, self.others, self.method)
        check_vote(self.meeting, self.item_id, vote)
        return vote

    def _found(self) -> list[tuple[Member, ...]]:
        """The parties and members that the field finds among the voters."""
        words = "" if self.text else self.query_one("#votes", Input).value.strip()
        there = self.voters
        party = tuple(m for m in there if words and m.party.casefold() == words.casefold())
        return ([party] if len(party) > 1 else []) + [(member,) for member in found(there, words)]

    def action_ballot(self, name: str) -> None:
        """The party or member that is found has voted so; then the next one."""
        place, rows = self.lines.cursor, self._found()
        if not rows:
            words = self.query_one("#votes", Input).value.strip()
            self._say("⚠ " + (_("{name} cannot vote here.").format(name=words) if words else _(NOBODY)))
            return
        for member in rows[min(place, len(rows) - 1)]:
            self.named[member.id] = Option(name)
        field = self.query_one("#votes", Input)
        searched = bool(field.value)
        with self.prevent(Input.Changed):
            field.value = ""
        self.warned = False
        self._show(0 if searched else place + 1)

    def action_everybody_for(self) -> None:
        self.named, self.others, self.method = {}, Option.FOR, Method.SHOW_OF_HANDS
        with self.prevent(Input.Changed):
            self.query_one("#votes", Input).value = ""
        self._show()

    def action_method(self) -> None:
        """Roll call: nobody has voted until the name is called."""
        calling = self.method is Method.SHOW_OF_HANDS
        self.method = Method.ROLL_CALL if calling else Method.SHOW_OF_HANDS
        self.others = None if calling else Option.FOR
        self._show()

    @on(Input.Changed, "#votes")
    def _changed(self) -> None:
        self.warned = False
        self._show()

    # What is shown

    def _show(self, cursor: int = 0) -> None:
        try:
            vote: Vote | None = self.vote()
            self._say(self._result(vote) if vote else "")
        except MeetingError as error:
            vote = None
            self._say(f"… {told(error)}")
        self.lines.show([self._row(members, vote) for members in self._found()], cursor)

    def _row(self, members: tuple[Member, ...], vote: Vote | None) -> Row:
        if len(members) > 1:
            return Row(
                members,
                members[0].party,
                " ",
                ngettext("{count} member", "{count} members", len(members)),
                "strong",
            )
        option = vote.option_of(members[0].id) if vote else self.named.get(members[0].id, self.others)
        kind = "" if option in (Option.FOR, None) else "warning" if option is Option.AGAINST else "strong"
        place = members[0].constituency
        return Row(members, with_party(members[0]) + (f", {place}" if place else ""), MARKS[option], "", kind)

    def _result(self, vote: Vote) -> str:
        """The counts, the result, and whether they add up."""
        parts = [counts_of(vote), _("Carried") if is_carried(self.meeting, vote) else _("Not carried")]
        if self.method is Method.ROLL_CALL:
            parts.append(_("roll call"))
        return " · ".join((*parts, *self._difference(vote)))

    def _difference(self, vote: Vote) -> Iterator[str]:
        entitled = len(self.voters)
        if not entitled:
            yield _(NOBODY)
        elif missing := entitled - vote.total:
            yield "⚠ " + ngettext("{count} vote is missing", "{count} votes are missing", missing)

    def _say(self, text: str) -> None:
        self.query_one(".say", Static).update(Content(text))

    # The end

    @on(Input.Submitted)
    def action_record(self) -> None:
        """A missing vote is asked about once; what cannot be is said and changes nothing."""
        question = self.query_one("#question", Input).value.strip() if self.motion.is_question else ""
        try:
            if self.motion.is_question and not question:
                self.query_one("#question").focus()
                raise RuleError("Write what is voted on.")
            self._check_field()
            vote = self.vote()
            if not vote.total:
                raise RuleError("Nobody has voted yet.", "Write the counts, 7-2-1, or note who is here (F6).")
        except MeetingError as error:
            self._say("⚠ " + told(error))
            return
        if self.voters and vote.total < len(self.voters) and not self.warned:
            self.warned = True
            self._say(self._result(vote) + "\n" + _("Enter again: record it so"))
            return
        self.dismiss(Answer(self.motion, vote, question))

    def _check_field(self) -> None:
        """RuleError for a name that was typed and has got no ballot."""
        words = "" if self.text else self.query_one("#votes", Input).value.strip()
        if words and not self._found():
            raise RuleError("{name} cannot vote here.", "Write another name, or clear the field.", name=words)
        if words:
            raise RuleError("What did {name} vote?", "+ for, - against, . abstains.", name=words)

    def action_take_back(self) -> None:
        if self.motion.vote is not None:
            self.dismiss(Answer(self.motion, None, self.motion.text))
        else:
            self._say("⚠ " + _("There is no vote to take back."))

    def action_attendance(self) -> None:
        """Note who has come; then the vote is of those who are there now."""
        from meetingtui.ui.screens.attendance import Attendance

        def back(_nothing: None) -> None:
            if self.motion.vote is None:
                self.at = self.now()
            self._show()

        self.app.push_screen(Attendance(self.live, self.meeting.item(self.item_id)), back)

    def action_amendments(self) -> None:
        """To the amendments; nothing is recorded."""
        from meetingtui.ui.screens.meeting import MeetingScreen

        self.dismiss(None)
        if isinstance(ground := self.ground, MeetingScreen):
            ground.call_later(ground.action_amendments)

    def action_dismiss_screen(self) -> None:
        self.dismiss(None)
