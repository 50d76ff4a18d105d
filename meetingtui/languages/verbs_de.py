"""The German verbs of a body."""

from meetingtui.domain.decision import Outcome
from meetingtui.languages.verbs import verb_tables

FINITE, INFINITE, PASSIVE = verb_tables(intentions="", deeds={Outcome.ADOPTED: "beschliesst beschloss beschliessen beschlossen"})
TURNS: dict[str, dict[str, Outcome]] = {}
