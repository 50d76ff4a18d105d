"""Guards against the known faults of Textual 8.2: what the whole program is built on instead of `App`.

Each guard says which fault it is against. `tests/ui/test_guards*.py` show every fault in Textual as
it comes, and go red when Textual has mended it: then the guard can be taken away.
"""

from meetingtui.ui.guards.app import GuardedApp
from meetingtui.ui.guards.text import ControlFilter, harmless

__all__ = ["ControlFilter", "GuardedApp", "harmless"]
