"""What a user meets without a type: fields that are dicts though a model stands under their name elsewhere, and answers
of which nothing is said; ``python -m tests.contract.untyped`` lists them."""

from collections.abc import Iterator
from importlib import import_module
from typing import Any, Final

from altegio_core.schema.model import Model
from altegio_core.schema.types import Array, Map, Object, Ref, Schema, Union
from scripts.spec.apis import APIS

OTHER: Final = {
    "v1 ChainMembershipType.category": "text, null or an object, none of which is ever shown",
    "v1 ChainMembershipTypeBalanceContainerLinksItemCategory.category": "a category above, never shown",
    "v1 ServiceOrCategory.category": "a category above, never shown",
    "v1 DuplicatedEvent.records": "appointments of a copy, which has none yet; always empty where it is shown",
    "v1 Location.access": "rights by their names, which are data",
    "v1 UpdatedLocation.access": "rights by their names, which are data",
    "v1 UpdateChainMembershipTypeRequest.services": "from id to number of visits, or a list of ids",
    "v1 UpdateTeamMemberScheduleRequest.slots": "schema and example contradict each other, of a route that is gone",
    "v1 VisitRecordsItem.events": "always empty where it is shown; a v1 event and a timetable event both could be",
    "v2 CreatedEventAppointmentV2.attributes": "the page of early 2026 says nothing of its fields",
    "v2 CreatedEventAppointment.attributes": "published without fields",
    "v2 EventFilter.attributes": "a filter's fields depend on its kind",
}
"""Named like a model, and another thing, or one of which nothing is known."""

OPEN: Final = {
    "v1 update_appointment_attendance": "in the vendor's catalogue without an answer",
    "v1 update_service_links": "published as an open object, and not shown",
    "v2 update_event_appointment_v2": "the page of early 2026 says nothing of the fields",
    "developers marketplace_partner_application_add_discount": "published as an open object, and not shown",
    "developers marketplace_partner_applications_update_channel": "published as an open object, and not shown",
    "developers uninstall_marketplace_app": "published as an object or null, shown as null",
    "booking get_i18n_options": "texts by their keys, which are data",
}
"""Answers of which nothing is known."""


def fields() -> Iterator[tuple[str, str, str, Schema]]:
    """API, model, name on the wire and schema of every field."""
    for api in (one.package for one in APIS):
        models = import_module(f"altegio.{api}.models")
        for name in sorted(models.__all__):
            model: Any = getattr(models, name)
            if isinstance(model, type) and issubclass(model, Model) and model.__name__ == name:
                for wire, schema in model.SCHEMA.properties.items():
                    yield api, name, wire, schema


def dicts_with_a_model() -> list[str]:
    """Fields that are open objects, or lists of them, where another model of the API has a model under the name."""
    known: dict[tuple[str, str], set[str]] = {}
    every = list(fields())
    for api, _, wire, schema in every:
        for name in models_in(schema):
            known.setdefault((api, wire), set()).add(name)
    return [
        f"{api} {model}.{wire}: {' or '.join(sorted(known[api, wire]))}"
        for api, model, wire, schema in every
        if _is_open(schema) and (api, wire) in known
    ]


def untyped_answers() -> list[str]:
    """Operations of whose answer nothing is said."""
    found = []
    for api in (one.package for one in APIS):
        for operation in import_module(f"altegio.{api}").OPERATIONS.values():
            module = import_module(f"altegio.{api}.api.{operation.tag}.{operation.id}")
            if type(module.ENDPOINT.response.data) is Schema or _is_open(module.ENDPOINT.response.data):
                found.append(f"{api} {operation.id}")
    return found


def models_in(schema: Schema) -> Iterator[str]:
    """The models a schema is made of, not those inside of them."""
    if isinstance(schema, Ref):
        yield schema.name
    elif isinstance(schema, Array):
        yield from models_in(schema.items)
    elif isinstance(schema, Map):
        yield from models_in(schema.values)
    elif isinstance(schema, Union):
        for option in schema.options:
            yield from models_in(option)


def _is_open(schema: Schema) -> bool:
    """Whether it is an object of which no field is said, a list of such, or may be one."""
    if isinstance(schema, Array):
        return _is_open(schema.items)
    if isinstance(schema, Union):
        return any(map(_is_open, schema.options))
    return (isinstance(schema, Map) and type(schema.values) is Schema) or (
        isinstance(schema, Object) and not schema.properties
    )


if __name__ == "__main__":
    for what, found, reasons in (
        ("dicts named as a model elsewhere", dicts_with_a_model(), OTHER),
        ("untyped answers", untyped_answers(), OPEN),
    ):
        told = [f"{one}: {reasons.get(one.partition(':')[0], 'NO REASON')}" for one in found]
        print(f"{len(found)} {what}, {sum('NO REASON' in one for one in told)} without a reason", *told, sep="\n    ")
