"""Every fact has its sentence, in three languages."""

import re
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from tlc_desktop.domain import errors, folders
from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.errors import UserError
from tlc_desktop.i18n.languages import words
from tlc_desktop.i18n.messages import explain

GIVEN: dict[str, Any] = {"path": Path("/home/teacher/Our school.tlc"), "ids": ("1", "2")}
BLAME = re.compile(r"\b(error|invalid|illegal|fatal|abort\w*|wrong)\b", re.IGNORECASE)


def below(kind: type[UserError]) -> set[type[UserError]]:
    found = set(kind.__subclasses__())
    return found.union(*map(below, found))


KINDS = sorted(below(UserError), key=lambda kind: kind.__name__)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_sentence_says_what_happened_and_what_to_do(
    kind: type[UserError], language: Language
) -> None:
    error = kind(**{f.name: GIVEN.get(f.name, "Salma") for f in fields(kind)})  # type: ignore[arg-type]
    sentence = explain(error, words(language))
    assert 1 <= len(re.findall(r"[.?؟](?:\s|$)", sentence)) <= 3
    assert not BLAME.search(sentence)
    assert "{" not in sentence
    assert "/home" not in sentence


def test_every_error_is_a_user_error() -> None:
    said = [*vars(errors).values(), *vars(folders).values()]
    named = {c for c in said if isinstance(c, type) and issubclass(c, UserError)}
    assert named - {UserError} == set(KINDS)
