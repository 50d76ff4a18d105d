"""The field in which a vote is typed."""

from textual.events import Key

from meetingtui.domain.vote import Option
from meetingtui.ui.widgets.search_field import SearchField

LETTERS = {"+": Option.FOR, "-": Option.AGAINST, ".": Option.ABSTAINED}


class VoteField(SearchField):
    """A field in which + - and . are ballots while a single word is typed, and signs in a sentence."""

    async def _on_key(self, event: Key) -> None:
        option = LETTERS.get(event.character or "")
        sentence = " " in self.value or self.value[:1].isdigit()
        if option is not None and not sentence:
            event.prevent_default()
            event.stop()
            await self.screen.run_action(f"ballot('{option}')")
            return
        await super()._on_key(event)
