"""Tables of verbs for languages that put infinitives and participles last.

Keys are in folded case; forms with an "ß" stand as written as well, as the text itself is searched for them.
"""

from collections.abc import Mapping

from meetingtui.domain.decision import Outcome
from meetingtui.domain.language import Verb
from meetingtui.languages.verbs import Forms, rows


def finite_forms(tables: Mapping[Outcome, str]) -> Forms:
    """The forms behind a subject, from rows of present, past and infinitive."""
    return {
        present.casefold(): Verb(past, infinitive, outcome)
        for outcome, table in tables.items()
        for present, past, infinitive in rows(table)
    }


def last_forms(tables: Mapping[Outcome, str]) -> Forms:
    """The forms at the end of a clause, from rows of a form and, where it has one, its past.

    "_" stands for a space; a participle is its own infinitive, and has no past.
    """
    forms: Forms = {}
    for outcome, table in tables.items():
        for form, *past in rows(table):
            form = form.replace("_", " ")
            verb = Verb("".join(past).replace("_", " "), form, outcome)
            forms |= {form: verb, form.casefold(): verb}
    return forms
