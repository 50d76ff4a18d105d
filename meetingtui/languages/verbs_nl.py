"""The Dutch verbs of a body."""

from meetingtui.domain.decision import Outcome
from meetingtui.languages.verbs import verb_tables

FINITE, INFINITE, PASSIVE = verb_tables(intentions="", deeds={Outcome.ADOPTED: "besluit besloot besluiten besloten"})
TURNS: dict[str, dict[str, Outcome]] = {}
