"""The book of types: generated types refer to each other by name before all of them exist."""

from typing import Any

import strawberry
from strawberry.annotation import StrawberryAnnotation


class TypeBook:
    """Every type of one schema, by its GraphQL name."""

    def __init__(self) -> None:
        self.types: dict[str, Any] = {}

    def add(self, name: str, declared: Any) -> Any:
        """Enter a type; two types of one name would be merged silently, so they are refused."""
        if name in self.types:
            raise TypeError(f"two GraphQL types would be called {name}")
        self.types[name] = declared
        return declared

    def lazy(self, annotation: str) -> StrawberryAnnotation:
        """An annotation such as "list[Incident] | None", resolved when the schema is built."""
        return StrawberryAnnotation(annotation, namespace=self.types)

    def field(self, annotation: str, description: str, **options: Any) -> Any:
        """A field with a lazy type."""
        return strawberry.field(graphql_type=self.lazy(annotation), description=description, **options)

    def make(
        self,
        name: str,
        doc: str,
        fields: dict[str, Any],
        *,
        of: type | None = None,
        bases: tuple[type, ...] = (),
    ) -> Any:
        """Make an object type from its fields and enter it. `of` is the declaration it stands for."""
        kept = annotations(fields)
        made = strawberry.type(class_of(name, doc, fields, of, bases), name=name, description=doc)
        return self.add(name, restored(made, kept))

    def make_input(self, name: str, doc: str, fields: dict[str, Any]) -> Any:
        """Make an input type from its fields and enter it."""
        kept = annotations(fields)
        made = strawberry.input(class_of(name, doc, fields), name=name, description=doc)
        return self.add(name, restored(made, kept))


def annotations(fields: dict[str, Any]) -> dict[str, StrawberryAnnotation]:
    """The annotations of fields that have their own."""
    return {n: f.type_annotation for n, f in fields.items() if getattr(f, "type_annotation", None)}


def class_of(
    name: str, doc: str, fields: dict[str, Any], of: type | None = None, bases: tuple[type, ...] = ()
) -> type:
    """A class for Strawberry; it carries the name of the declaration that it stands for."""
    body: dict[str, Any] = {
        **fields,
        "__doc__": doc,
        "__module__": of.__module__ if of else __name__,
        "__qualname__": of.__qualname__ if of else name,
        "__annotations__": dict.fromkeys(annotations(fields), Any),
    }
    return type(name, bases, body)


def restored(made: Any, kept: dict[str, StrawberryAnnotation]) -> Any:
    """Strawberry evaluates annotations too early for types that do not exist yet: give the lazy ones back."""
    for field in made.__strawberry_definition__.fields:
        if field.python_name in kept:
            field.type_annotation = kept[field.python_name]
    return made
