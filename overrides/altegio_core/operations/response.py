"""What a call gives back: the answer's data in its envelope, and the answer as it came."""

from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import field, frozen

from altegio_core.base.errors import DriftError, InvalidResponseError, UnsuccessfulResponseError
from altegio_core.base.operation import Operation
from altegio_core.base.redaction import masked
from altegio_core.base.response import Headers, RawResponse
from altegio_core.http.options import ClientOptions
from altegio_core.operations.endpoint import Endpoint, ResponseSpec
from altegio_core.schema.decode import decode
from altegio_core.schema.encode import encode
from altegio_core.schema.json import loads
from altegio_core.schema.types import Array, Binary

if TYPE_CHECKING:
    from altegio_core.schema.drift import Drift

T_co = TypeVar("T_co", covariant=True)

_ENVELOPE = frozenset({"success", "data", "meta", "included"})


class Meta(dict[str, Any]):
    """What an answer says about its data: an object in any case, with all the server sent in it."""

    @property
    def total(self) -> int | None:
        """How many items there are in all, under whichever of its names the server gives it; None if it does not."""
        for holder in (self, self.pagination):
            for name in ("total_count", "total", "count"):
                if type(holder.get(name)) is int:
                    return int(holder[name])
        return None

    @property
    def page(self) -> int | None:
        """Number of the page, from 1; None if the server does not give it."""
        page = self.get("page", self.pagination.get("page"))
        return page if type(page) is int else None

    @property
    def pagination(self) -> dict[str, Any]:
        """The v2 block about pages: ``page``, ``offset``, ``limit``; empty if there is none."""
        given = self.get("pagination")
        return given if isinstance(given, dict) else {}

    @property
    def message(self) -> str:
        """The server's words about what it did; empty if it says nothing."""
        message = self.get("message")
        return message if isinstance(message, str) else ""


@frozen(repr=False)
class Envelope(Generic[T_co]):
    """An answer's data with what came around it.

    Where the data are a list, ``for``, ``len()`` and ``answer[0]`` go to its items; ``answer["title"]`` goes to the
    fields of a single object.

    Attributes:
        data: the data; None for an empty body, bytes for an answer that is not JSON by description.
        meta: see :class:`Meta`.
        included: side-loaded resources of v2, as they came.
        extra: whatever else the envelope held.
    """

    data: T_co
    meta: Meta = field(factory=Meta)
    included: list[dict[str, Any]] = field(factory=list)
    extra: dict[str, Any] = field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The whole envelope as JSON has it; what did not come is left out."""
        around = {"meta": dict(self.meta), "included": self.included}
        given = {name: encode(value) for name, value in around.items() if value}
        return {"data": encode(self.data), **given, **encode(self.extra)}

    def to_dicts(self, *, flat: bool = False) -> list[dict[str, Any]]:
        """The data as a list of dictionaries, for pandas, polars or a CSV file.

        Args:
            flat: give the fields of objects inside columns of their own, such as ``client.name``.
        """
        from altegio_core.schema.show import records

        return records(self.data, flatten=flat)

    def __iter__(self) -> Iterator[Any]:
        return iter(self._items())

    def __len__(self) -> int:
        return len(self._items())

    def __bool__(self) -> bool:
        return bool(self.data) if isinstance(self.data, list) else True

    def __getitem__(self, key: Any) -> Any:
        if isinstance(key, int | slice):
            return self._items()[key]
        data: Any = self.data
        return data[key]

    def _items(self) -> list[Any]:
        if self.data is None:
            return []
        if not isinstance(self.data, list):
            raise TypeError(f"the data are one {type(self.data).__name__}, not a list: use .data")
        return self.data

    def _parts(self) -> Iterator[tuple[str, Any]]:
        yield "data", masked("", self.data)
        for name in ("meta", "included", "extra"):
            if value := getattr(self, name):
                yield name, masked("", dict(value) if isinstance(value, dict) else value)

    def __repr__(self) -> str:
        from altegio_core.schema.show import LINE, block, line

        short = ", ".join(f"{name}={line(value, 10 * LINE)}" for name, value in self._parts())
        return f"Envelope({short})" if len(short) < LINE - 10 else block("Envelope", self._parts())

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        return self._parts()

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        printer.text(repr(self))

    def _repr_html_(self) -> str:
        from altegio_core.schema.show import html

        return html(self.data)


@frozen
class Response(Generic[T_co]):
    """An answer with all that came with it.

    Attributes:
        status_code: HTTP status, a 2xx.
        headers: headers of the answer, found under any spelling of case.
        content: the body as it came.
        attempts: how many requests it took.
        elapsed: seconds the call took, waits included.
        parsed: the answer, read.
    """

    status_code: int
    headers: Headers = field(repr=False)
    content: bytes = field(repr=lambda content: f"<{len(content)} bytes>")
    attempts: int
    elapsed: float
    parsed: T_co


def read(endpoint: Endpoint[T_co], raw: RawResponse, options: ClientOptions) -> Response[Envelope[T_co]]:
    """Read the 2xx answer of an operation.

    Raises:
        UnsuccessfulResponseError: the envelope says ``success: false``.
        InvalidResponseError: the body is not what its operation answers with at all, such as HTML.
        DriftError: in strict mode, the answer contradicts the description; the call was made all the same, and the
            error holds its answer.
    """
    sunset = raw.headers.get("sunset")
    if sunset or raw.headers.get("deprecation"):
        from altegio_core.base.deprecation import warn_sunset

        warn_sunset(endpoint.operation, sunset)
    envelope = _envelope(endpoint.operation, endpoint.response, raw, options)
    return Response(raw.status_code, raw.headers, raw.content, raw.attempts, raw.elapsed, envelope)


def _envelope(operation: Operation, answer: ResponseSpec, raw: RawResponse, options: ClientOptions) -> Envelope[Any]:
    if isinstance(answer.data, Binary):
        with suppress(ValueError, RecursionError):  # a refusal is JSON here too
            if _is_refusal(loads(raw.content)):
                raise UnsuccessfulResponseError(operation=operation, response=raw)
        return Envelope(raw.content)
    if not raw.content.strip():
        return Envelope(None)
    body = _json(operation, raw)
    if _is_refusal(body):
        del body  # a traceback with locals would show what a server repeats of a token
        raise UnsuccessfulResponseError(operation=operation, response=raw)
    if answer.enveloped and isinstance(body, list) and len(body) == 1 and _is_whole_envelope(body[0]):
        body = body[0]  # some answers come in a list of one, envelope and all
    around: dict[str, Any] = {}
    data = body
    is_there = True
    if _is_envelope(body, answer):
        is_there = "data" in body
        around, data = body, body.pop("data", None)
    is_list = isinstance(answer.data, Array)
    # Data left out, and null for a list, are no data; the server is known to write so.
    found = _drifts(operation, answer, data, options) if is_there and not (data is None and is_list) else []
    meta, included = around.get("meta"), around.get("included")
    envelope = Envelope[Any](
        decode(answer.data, [] if data is None and is_list else data),
        Meta(meta) if isinstance(meta, dict) else Meta(),
        included if isinstance(included, list) else [],
        {name: value for name, value in around.items() if name not in _ENVELOPE},
    )
    if options.strict and (contradictions := [drift for drift in found if drift.contradiction]):
        text = f"done ({raw.status_code}), and the answer contradicts the description: "
        text += "; ".join(map(str, contradictions[:5]))
        raise DriftError(text, operation=operation, response=raw, drifts=contradictions, parsed=envelope)
    return envelope


def _is_whole_envelope(body: Any) -> bool:
    return isinstance(body, dict) and "data" in body and "success" in body and body.keys() <= _ENVELOPE


def _is_refusal(body: Any) -> bool:
    return isinstance(body, dict) and body.get("success") is False


def _is_envelope(body: Any, answer: ResponseSpec) -> bool:
    """An envelope by description, or one the description does not know of but that cannot be anything else."""
    if not isinstance(body, dict) or _ENVELOPE.isdisjoint(body):
        return body == {} and answer.enveloped  # nothing at all, and so no data
    return body.keys() <= _ENVELOPE or (answer.enveloped and ("data" in body or "success" in body))


def _json(operation: Operation, raw: RawResponse) -> Any:
    # Raised outside of the handler: an exception of the JSON reader holds the whole body, with what is secret in it.
    with suppress(ValueError, RecursionError):
        return loads(raw.content)
    from altegio_core.base.charset import declared

    if (charset := declared(raw.headers.get("content-type", ""))) is not None:
        with suppress(ValueError, RecursionError):
            return loads(raw.content.decode(charset).encode())
    raw = raw.redacted()
    kind = raw.headers.get("content-type", "no media type")
    raise InvalidResponseError(f"the answer is not JSON ({kind})", operation=operation, response=raw)


def _drifts(operation: Operation, answer: ResponseSpec, data: Any, options: ClientOptions) -> "list[Drift]":
    """What the description does not say of an answer, told to who wants to know."""
    if options.on_drift is None and not options.strict:
        return []
    from altegio_core.schema.drift import drifts

    found = list(drifts(operation.id, answer.data, data))
    if options.on_drift:
        for drift in found:
            options.on_drift(drift)
    return found
