"""The operations of a description, and what an operation responds with."""

import keyword
import re
from collections.abc import Iterator, Set
from dataclasses import dataclass
from typing import Any

from altegio_core.operations.envelope import ENVELOPE_KEYS
from scripts.spec.errors import PipelineError
from scripts.spec.naming import LONGEST
from scripts.spec.schemas import resolve
from scripts.spec.yaml import Json

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

# Neither ever needs quoting, wherever generated code has it.
_MODULE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_PATH = re.compile(r"/[A-Za-z0-9_.~:@!$&*+,;=%/{}-]*")

# Tokens are sent there. A variable, such as the number of a booking form, stays within its part of the host's name.
_SERVER = re.compile(r"https://[a-z0-9{}_-]+(\.[a-z0-9-]+)+(/[A-Za-z0-9_.~-]+)*")


@dataclass(frozen=True)
class Operation:
    """One operation: where it stands, and its part of the description."""

    path: str
    method: str
    node: dict[str, Json]

    @property
    def id(self) -> str:
        return str(self.node["operationId"])

    @property
    def tag(self) -> str:
        return str(self.node["tags"][0])


def server_address(server: dict[str, Json], where: str) -> str:
    """The address of a server, to be called.

    Raises:
        PipelineError: it is none that tokens may be sent to.
    """
    address = str(server.get("url", "")).rstrip("/")
    if not _SERVER.fullmatch(address):
        raise PipelineError(f"{where}: {address!r} is no https address of a server; change it by an overlay")
    return address


@dataclass(frozen=True)
class Answer:
    """What one 2xx response holds.

    Attributes:
        status: the HTTP status it comes with.
        media_type: such as ``application/json``; None for a response without a body.
        schema: of the data, taken out of its envelope.
        holder: the object of the description in which ``key`` is that schema, for stages that replace it.
        enveloped: whether an envelope stood around it.
    """

    status: str
    media_type: str | None = None
    schema: dict[str, Json] | None = None
    holder: dict[str, Json] | None = None
    key: str = ""
    enveloped: bool = False


def operations(document: dict[str, Json]) -> Iterator[Operation]:
    """Every operation, in the order of the description.

    Raises:
        PipelineError: an operation lacks its operationId or tag, or shares its operationId with another, or cannot
            be called by what it has.
    """
    seen: dict[str, str] = {}
    for path, item in document["paths"].items():
        for method, node in item.items():
            if method not in METHODS:
                continue
            where = f"{method.upper()} {path}"
            for name in ("operationId", "tags"):
                if not node.get(name):
                    raise PipelineError(f"{where} has no {name}; give it one by an overlay")
            name = str(node["operationId"])
            if not _MODULE.fullmatch(name) or keyword.iskeyword(name) or len(name) > LONGEST:
                raise PipelineError(f"operationId {name!r} of {where!r} cannot name a module; change it by an overlay")
            if not _PATH.fullmatch(path):
                raise PipelineError(f"{node['operationId']}: {path!r} is no path; change it by an overlay")
            if node["operationId"] in seen:
                raise PipelineError(f"operationId {node['operationId']} twice: {seen[node['operationId']]} and {where}")
            seen[node["operationId"]] = where
            yield Operation(path, method, node)


@dataclass(frozen=True)
class Webhook:
    """Something the server sends of itself.

    Attributes:
        name: the vendor's name of it, which its model has too.
        node: the request, as the description has it.
        content: the part of its body that holds the schema and an example.
    """

    name: str
    node: dict[str, Json]
    content: dict[str, Json]


def webhooks(document: dict[str, Json]) -> Iterator[Webhook]:
    """Every webhook, in the order of the description.

    Raises:
        PipelineError: one is sent in another way than as JSON by POST.
    """
    for name, item in document.get("webhooks", {}).items():
        node = item.get("post") or {}
        content = resolve(document, node.get("requestBody") or {}).get("content", {})
        if list(content) != ["application/json"] or "schema" not in content["application/json"]:
            raise PipelineError(f"webhook {name} is no POST of JSON with a schema; change it by an overlay")
        yield Webhook(name, node, content["application/json"])


def count_operations(document: dict[str, Json]) -> int:
    """Number of operations, one for each method of each path."""
    return sum(method in (item or {}) for item in document["paths"].values() for method in METHODS)


def answers(document: dict[str, Json], operation: Operation) -> list[Answer]:
    """What an operation responds with when it succeeds, one entry for each 2xx status or range."""
    found = []
    for status in successes(operation.node):
        content = operation.node["responses"][status].get("content", {})
        found += [_answer(document, status, *entry) for entry in content.items()] or [Answer(status)]
    return found


def data_schema(found: list[Answer]) -> dict[str, Json]:
    """Schema of the data of what an operation responds with; of a choice, if the 2xx answers differ."""
    schemas: list[dict[str, Json]] = []
    for answer in found:
        schema = answer.schema
        if schema is None:
            schema = {"type": "null"}
        elif "json" not in (answer.media_type or ""):
            schema = {"type": "string", "format": "binary"}
        if schema not in schemas:
            schemas.append(schema)
    if not schemas:
        return {"type": "null"}
    return schemas[0] if len(schemas) == 1 else {"oneOf": schemas}


def successes(node: dict[str, Json]) -> list[str]:
    """The statuses of an operation that mean success: 2xx, a range ``2XX``, or ``default`` where it has neither."""
    statuses = [status for status in node["responses"] if status.startswith("2")]
    return statuses or [status for status in node["responses"] if status == "default"]


def is_envelope(schema: dict[str, Json]) -> bool:
    """Whether an object is no more than what the API puts around its data."""
    return is_envelope_of((schema.get("properties") or {}).keys())


def is_envelope_of(names: Set[str]) -> bool:
    """The same, by the names of the object's fields."""
    return bool(names) and (names <= ENVELOPE_KEYS or ("data" in names and bool(names & (ENVELOPE_KEYS - {"data"}))))


def _answer(document: dict[str, Json], status: str, media_type: str, entry: dict[str, Json]) -> Answer:
    if "schema" not in entry:
        return Answer(status, media_type, {})
    schema: dict[str, Any] = resolve(document, entry["schema"])
    properties = schema.get("properties") or {}
    if is_envelope(schema):
        if "data" not in properties:
            return Answer(status, media_type, enveloped=True)
        return Answer(status, media_type, properties["data"], properties, "data", enveloped=True)
    return Answer(status, media_type, entry["schema"], entry, "schema")
