from collections.abc import Callable
from typing import Any

class JsonSchemaException(ValueError): ...

class JsonSchemaValueException(JsonSchemaException):
    message: str
    name: str
    path: list[str]

def compile(definition: dict[str, Any]) -> Callable[[Any], Any]: ...
