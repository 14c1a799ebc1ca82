"""Stage "shape": mechanical rules that bring a corrected description into the form the generator needs.

None of the rules is about one endpoint; what concerns one belongs into an overlay.
"""

from dataclasses import dataclass
from pathlib import Path

from scripts.compat import retained, stale
from scripts.shape.dedupe import share
from scripts.shape.descriptions import Texts
from scripts.shape.normalize import normalize
from scripts.shape.shown import note_shown
from scripts.spec.apis import ROOT, Api
from scripts.spec.errors import PipelineError
from scripts.spec.extensions import ModelAliases
from scripts.spec.naming import GivenNames
from scripts.spec.operations import operations, successes, webhooks
from scripts.spec.remembering import contents, remembered
from scripts.spec.schemas import FRACTIONAL_FORMATS, children, choices, component, referenced_components, resolve, types
from scripts.spec.yaml import Json, copied

# The client sets these itself, for every operation alike.
TRANSPORT_HEADERS = {"accept", "authorization", "content-type", "user-token"}

# The methods of which HTTP says what a body means.
_WRITING = {"post", "put", "patch"}

ERROR = "ErrorEnvelope"

# Its meta holds `message` and `errors`, or is an empty list.
_ERROR_SCHEMA: dict[str, Json] = {
    "type": "object",
    "properties": {"success": {"type": "boolean"}, "data": {}, "meta": {}},
}


@dataclass(frozen=True)
class Shaped:
    """A description ready for the generator.

    Attributes:
        document: every object schema is a named component; aliases stand in ``x-altegio-aliases``.
        names: the names given by hand, for the stages after this one.
        models_before, models_after: object schemas before and after equal ones became one.
        lost_texts: what texts/ speaks of and is not there.
    """

    document: dict[str, Json]
    names: GivenNames
    models_before: int
    models_after: int
    lost_texts: tuple[str, ...] = ()


def _readable(root: Path, api: Api) -> list[list[tuple[str, bytes]]]:
    """All this stage may read: everything in the overrides but templates, runtime and what is of another API."""
    folders = (root / "overrides", root / api.overlays, root / api.overlays / "texts")
    return [contents(path for path in sorted(folder.glob("*")) if path.is_file()) for folder in folders]


@remembered(lambda document, api, root=ROOT, all_names=True: (document, repr(api), _readable(root, api), all_names))
def shape(document: dict[str, Json], api: Api, *, root: Path = ROOT, all_names: bool = True) -> Shaped:
    """Applies every rule; the argument is left as it is. Names given by hand have to be those of models that are there,
    unless ``all_names`` is false."""
    document = copied(document)
    names = GivenNames.load(root / "overrides" / "names.toml", api.name)
    names.accepted |= stale.accepted_names(root, api)
    _write_out_references(document)
    for operation in operations(document):
        _drop_transport_headers(operation.node)
        _name_media_types(operation.node)
        _unify_errors(operation.node)
    for holder, key, where in _schema_places(document):
        try:
            holder[key] = normalize(document, holder[key])
        except RecursionError:
            raise PipelineError(f"{where}: a schema is nested or joined to itself without end") from None
        except PipelineError as error:
            raise PipelineError(f"{where}: {error}") from None
    _make_ids_whole(document)
    for operation in operations(document):
        if operation.method in _WRITING:
            _require_body(document, operation.node.get("requestBody", {}))
    before, after = share(document, names)
    models = document["components"]["schemas"]
    if ERROR in models or any(ERROR in ModelAliases.names_of(model) for model in models.values()):
        raise PipelineError(f"{api.name}: {ERROR} is the name of our own model; give theirs another by an overlay")
    models[ERROR] = copied(_ERROR_SCHEMA)
    note_shown(document)
    retained.add_models(document, api, root)
    for name, model in models.items():
        if lost := sorted(set(referenced_components(model)) - models.keys()):
            raise PipelineError(f"{name}: $ref to {', '.join(lost)} under a keyword the generator does not know")
    if all_names:
        names.require_all_used()
    lost_texts = Texts.load(root, api).apply(document)
    return Shaped(document, names, before, after, tuple(lost_texts))


def _write_out_references(document: dict[str, Json]) -> None:
    """Parameters, bodies and responses are written where they are used; only schemas stay shared."""
    for item in document["paths"].values():
        common = [resolve(document, parameter) for parameter in item.pop("parameters", [])]
        servers = item.pop("servers", None)
        for node in item.values():
            if servers:
                node.setdefault("servers", servers)
            own = [resolve(document, parameter) for parameter in node.get("parameters", [])]
            named = {(parameter["name"], parameter["in"]) for parameter in own}
            own += [parameter for parameter in common if (parameter["name"], parameter["in"]) not in named]
            if own or "parameters" in node:
                node["parameters"] = copied(own)
            if "requestBody" in node:
                node["requestBody"] = copied(resolve(document, node["requestBody"]))
            node["responses"] = {
                status: copied(resolve(document, response)) for status, response in node["responses"].items()
            }
    components = document.setdefault("components", {})
    for kind in ("parameters", "requestBodies", "responses", "headers"):
        components.pop(kind, None)
    components.setdefault("schemas", {})


def _drop_transport_headers(node: dict[str, Json]) -> None:
    if "parameters" in node:
        node["parameters"] = [
            parameter
            for parameter in node["parameters"]
            if not (parameter["in"] == "header" and parameter["name"].lower() in TRANSPORT_HEADERS)
        ]


def _name_media_types(node: dict[str, Json]) -> None:
    """A body that says "any media type" is JSON, as every other one of this API."""
    content = node.get("requestBody", {}).get("content", {})
    if "*/*" in content:
        content.setdefault("application/json", content.pop("*/*"))
        content.pop("*/*", None)


def _unify_errors(node: dict[str, Json]) -> None:
    good = successes(node)
    for status, response in node["responses"].items():
        if status not in good and "content" in response:
            for entry in response["content"].values():
                entry["schema"] = component(ERROR)


def _schema_places(document: dict[str, Json]) -> list[tuple[dict[str, Json], str, str]]:
    """Every schema from which models are made: the object that holds it, the key in it, and whose schema it is."""
    schemas = document["components"]["schemas"]
    places = [(schemas, name, name) for name in schemas]
    for operation in operations(document):
        body = operation.node.get("requestBody", {})
        holders = list(operation.node.get("parameters", []))
        for answer in (body, *operation.node["responses"].values()):
            holders += answer.get("content", {}).values()
        places += [(holder, "schema", operation.id) for holder in holders if "schema" in holder]
    return places + [(webhook.content, "schema", webhook.name) for webhook in webhooks(document)]


def _require_body(document: dict[str, Json], body: dict[str, Json]) -> None:
    """A body that has to have fields has to be there: without one, none of them is."""
    schemas = [resolve(document, entry["schema"]) for entry in body.get("content", {}).values() if "schema" in entry]
    if schemas and all(types(schema) == ["object"] and schema.get("required") for schema in schemas):
        body["required"] = True


def _make_ids_whole(document: dict[str, Json]) -> None:
    """Ids are whole numbers, however loosely they are typed."""
    for operation in operations(document):
        for parameter in operation.node.get("parameters", []):
            if _is_id(parameter["name"]):
                _make_whole(parameter.get("schema", {}))
    for holder, key, _ in _schema_places(document):
        _make_property_ids_whole(holder[key])


def _make_property_ids_whole(schema: dict[str, Json]) -> None:
    for name, child in children(schema):
        if name and _is_id(name):
            _make_whole(child)
        _make_property_ids_whole(child)


def _is_id(name: str) -> bool:
    name = name.removesuffix("[]").lower()
    return name in {"id", "ids"} or name.endswith(("_id", "_ids"))


def _make_whole(schema: dict[str, Json]) -> None:
    if "number" in types(schema):
        kinds = ["integer" if kind == "number" else kind for kind in types(schema)]
        schema["type"] = kinds[0] if len(kinds) == 1 else list(dict.fromkeys(kinds))
        if schema.get("format") in FRACTIONAL_FORMATS:
            del schema["format"]
    if isinstance(schema.get("items"), dict):
        _make_whole(schema["items"])
    for option in choices(schema):
        _make_whole(option)
