"""The Python type of a value, from the object the parser made of its schema."""

from collections.abc import Iterable, Iterator

from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import LiteralEnumProperty, ModelProperty, Property
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.responses import Response

from altegio_core.schema.formats import FORMATS
from scripts.render.generator.names import fields_of, plain, wire_name
from scripts.spec.errors import PipelineError
from scripts.spec.extensions import Format
from scripts.spec.operations import is_envelope_of
from scripts.spec.schemas import choices, component_name, enum_values, is_null
from scripts.spec.yaml import Json


class PythonTypes:
    """Python types of what the parser read.

    Args:
        models: every class the parser made, also those of maps and envelopes.
        written: those that become modules; an object of another class is a plain dict.
    """

    def __init__(self, models: Iterable[ModelProperty], written: Iterable[str]) -> None:
        self.models = {str(model.class_info.name): model for model in models}
        self.written = frozenset(written) & self.models.keys()

    def of(self, one: Property, schema: dict[str, Json], *, sent: bool, prefix: str = "") -> str:
        """The type of a value.

        Args:
            one: the parser's object.
            schema: what it was made of; it alone knows the forms of dates and durations.
            sent: whether it only ever goes to the server: constants are spelled out there, since requests are
                checked, and dates may be given as such; a response may hold any text.
            prefix: goes before the names of models.
        """
        return joined(self._parts(one, [schema], sent, prefix))

    def data(self, endpoint: Endpoint, *, prefix: str = "") -> str:
        """The type of the data of a response, out of its envelope."""
        parts = [part for one in _successful(endpoint) for part in self._data_parts(one, prefix)]
        return joined(parts) if parts else "None"

    def data_property(self, endpoint: Endpoint) -> Property | None:
        """What stands for the data, if it is the same in every response."""
        found = [self._content(one) for one in _successful(endpoint)]
        return found[0] if len(found) == 1 else None

    def items(self, one: Property) -> Property:
        """What a list holds, also of one that may be null."""
        for inner in one.inner_properties if isinstance(one, UnionProperty) else [one]:
            if isinstance(inner, ListProperty):
                return inner.inner_property  # type: ignore[return-value]
        raise PipelineError(f"the generator sees no list in {plain(one.name)}")

    def field(self, one: Property, path: Iterable[str]) -> Property:
        """The field at a path of wire names inside a property."""
        for name in path:
            fields = self._fields(one)
            if name not in fields:
                raise PipelineError(f"the generator has no field {name} in {plain(one.name)}")
            one = fields[name]
        return one

    def model(self, name: str) -> list[str]:
        """What a model may be given or read as."""
        return [name]

    def list_of(self, items: str, *, models: bool) -> str:
        """A list of such items."""
        return f"list[{items}]"

    def map_of(self, values: str) -> str:
        """An object whose keys are data."""
        return f"dict[str, {values}]"

    def classes(self, one: Property | None) -> Iterator[str]:
        """The models a type names."""
        match one:
            case UnionProperty():
                for inner in one.inner_properties:
                    yield from self.classes(inner)  # type: ignore[arg-type]
            case ListProperty():
                yield from self.classes(one.inner_property)  # type: ignore[arg-type]
            case ModelProperty() if one.class_info.name in self.written:
                yield one.class_info.name
            case ModelProperty():
                yield from self.classes(self.models[one.class_info.name].additional_properties)
            case _:
                return

    def classes_of(self, endpoint: Endpoint) -> set[str]:
        """The models the signatures of an operation name."""
        found = [one for _, one in endpoint.iter_all_parameters()]
        found += [body.prop for body in endpoint.bodies]
        found += [one for response in _successful(endpoint) if (one := self._content(response))]
        return {name for one in found for name in self.classes(one)}

    def _fields(self, one: Property) -> dict[str, Property]:
        model = self.models.get(one.class_info.name) if isinstance(one, ModelProperty) else None
        return {} if model is None else {wire_name(field): field for field in fields_of(model)}

    def _content(self, response: Response) -> Property | None:
        """What a response holds: its data where an envelope stands around it; None if it holds nothing."""
        if not _media(response):
            return None
        fields = self._fields(response.prop)
        return fields.get("data") if is_envelope_of(fields.keys()) else response.prop

    def _data_parts(self, response: Response, prefix: str) -> list[str]:
        content = self._content(response)
        if content is None:
            return ["None"]
        if "json" not in _media(response):
            return ["bytes"]
        return self._parts(content, [{}], sent=False, prefix=prefix)

    def _parts(self, one: Property, schemas: list[dict[str, Json]], sent: bool, prefix: str) -> list[str]:
        """Types a value may have. ``schemas`` are those that describe it: several where a list stands in a choice."""
        options = [option for schema in schemas for option in _options(schema)]
        match one:
            case UnionProperty():
                inner = [self._parts(each, options, sent, prefix) for each in one.inner_properties]  # type: ignore[arg-type]
                return [part for parts in inner for part in parts]
            case ListProperty():
                items = [option["items"] for option in options if isinstance(option.get("items"), dict)]
                inside: Property = one.inner_property  # type: ignore[assignment]
                models = any(True for _ in self.classes(inside))
                return [self.list_of(joined(self._parts(inside, items, sent, prefix)), models=models)]
            case ModelProperty() if one.class_info.name in self.written:
                return self.model(f"{prefix}{one.class_info.name}")
            case ModelProperty():
                values = self.models[one.class_info.name].additional_properties
                given = [option.get("additionalProperties") for option in options]
                schemas = [value for value in given if isinstance(value, dict)]
                return [self.map_of(joined(self._parts(values, schemas, sent, prefix)) if values else "Any")]
            case FileProperty():
                return ["Upload"] if sent else ["bytes"]
            case LiteralEnumProperty():
                return [_literal(one, options)] if sent else [one.value_type.__name__]
            case ConstProperty() if not sent:
                return [type(one.value.raw_value).__name__]
            case _:
                plainly = one.get_type_string(no_optional=True, json=True).as_unembedded_code()
                return [plainly, *(_given_as(options) if sent and plainly in {"str", "int", "float"} else [])]


def joined(parts: Iterable[str]) -> str:
    """A choice of types, as short as it can be said."""
    unique = list(dict.fromkeys(parts))
    if "Any" in unique or not unique:
        return "Any"
    if "str" in unique:
        # A text among them takes in any constant text.
        unique = [part for part in unique if not part.startswith(("Literal['", 'Literal["'))]
    return " | ".join([part for part in unique if part != "None"] + ["None"] * ("None" in unique))


def _successful(endpoint: Endpoint) -> list[Response]:
    """Responses that mean success: 2xx, or the default one where there is none."""
    found = [response for response in endpoint.responses.patterns if response.status_code.pattern.startswith("2")]
    default = endpoint.responses.default
    return found or ([default] if default else [])


def _media(response: Response) -> str:
    """The media type of a response; the parser reads the first it knows. Empty for one without content."""
    content = getattr(response.data, "content", None) or {}
    return " ".join(plain(media) for media in content)


def _options(schema: dict[str, Json]) -> Iterator[dict[str, Json]]:
    for option in choices(schema) or [schema]:
        if option is schema:
            yield schema
        else:
            yield from _options(option)


def _literal(one: LiteralEnumProperty, options: list[dict[str, Json]]) -> str:
    """The values as a type, in the order of the description: the parser keeps them in a set."""
    order = [value for option in options for value in enum_values(option)]
    values = sorted(one.values, key=lambda value: (order.index(value) if value in order else len(order), str(value)))
    return f"Literal[{', '.join(map(repr, values))}]"


def _given_as(options: list[dict[str, Json]]) -> list[str]:
    """How dates and durations among the options may be given in Python."""
    found = (known_format(option) for option in options if not component_name(option) and not is_null(option))
    return list(dict.fromkeys(FORMATS[form].given_as for form in found if form))


def known_format(schema: dict[str, Json]) -> str | None:
    """The form of a date or duration.

    Raises:
        PipelineError: ``x-altegio-format`` is none that is known.
    """
    ours = Format.of(schema, "a schema")
    form: str | None = ours.name if ours else schema.get("format")
    return form if form in FORMATS else None
