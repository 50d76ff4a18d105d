"""An agenda that comes again: how it differs from the meeting, and what was chosen of that taken over.

What was said and decided in the meeting is in it whatever is chosen.
"""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum

from meetingtui.domain.arranged import arranged
from meetingtui.domain.comparing import Comparison, compared, gone_clauses, is_decided
