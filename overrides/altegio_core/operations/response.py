"""Reads the response of an operation into its envelope."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, NoReturn, TypeGuard, TypeVar

from altegio_core.base.operation import Operation
from altegio_core.base.response import RawResponse
from altegio_core.base.types import is_dict, is_list
from altegio_core.http.options import ClientOptions
from altegio_core.operations.endpoint import Endpoint, ResponseSpec
from altegio_core.operations.envelope import ENVELOPE_KEYS, Envelope, Meta, Response
from altegio_core.schema.decode import decode, loads
from altegio_core.schema.types import Array, Binary

if TYPE_CHECKING:
    from altegio_core.schema.drift import Drift

T_co = TypeVar("T_co", covariant=True)


def read_envelope(endpoint: Endpoint[T_co], raw: RawResponse, options: ClientOptions) -> Envelope[T_co]:
    """Reads the 2xx response of an operation. Raises as :func:`read` does."""
    sunset = raw.headers.get("sunset")
    if sunset or raw.headers.get("deprecation"):
        from altegio_core.base.deprecation import warn_sunset

        warn_sunset(endpoint.operation, sunset)
    operation, answer = endpoint.operation, endpoint.response
    if isinstance(answer.data, Binary):
        with suppress(ValueError, RecursionError):  # a refusal is JSON here too
            if _is_refusal(loads(raw.content)):
                _raise_unsuccessful(operation, raw)
        return Envelope[Any](raw.content)
    if not raw.content.strip():
        return Envelope[Any](None)
    body = _json(operation, raw)
    if _is_refusal(body):
        del body  # a traceback with locals would show what a server repeats of a token
        _raise_unsuccessful(operation, raw)
    if answer.enveloped and is_list(body) and len(body) == 1 and _is_whole_envelope(body[0]):
        body = body[0]  # some responses come in a list of one, envelope and all
    around: dict[str, Any] = {}
    data = body
    is_there = True
    if _is_envelope(body, answer):
        is_there = "data" in body
        around, data = body, body.pop("data", None)
    listed = isinstance(answer.data, Array)
    # Data left out, and null for a list, are no data; the server is known to write so.
    found = _drifts(operation, answer, data, options) if is_there and not (data is None and listed) else []
    meta, included = around.get("meta"), around.get("included")
    envelope: Envelope[Any] = Envelope(
        decode(answer.data, [] if data is None and listed else data),
        Meta(meta) if is_dict(meta) else Meta(),
        included if is_list(included) else [],
        {name: value for name, value in around.items() if name not in ENVELOPE_KEYS},
    )
    if options.strict and (contradictions := [drift for drift in found if drift.contradiction]):
        from altegio_core.base.response_errors import DriftError

        text = f"done ({raw.status_code}), and the answer contradicts the description: "
        text += "; ".join(map(str, contradictions[:5]))
        raise DriftError(text, operation=operation, response=raw, drifts=contradictions, parsed=envelope)
    return envelope


def read(endpoint: Endpoint[T_co], raw: RawResponse, options: ClientOptions) -> Response[Envelope[T_co]]:
    """Reads the 2xx response of an operation, with what came around its envelope.

    Raises:
        UnsuccessfulResponseError: the envelope says ``success: false``.
        InvalidResponseError: the body is not what its operation responds with at all, such as HTML.
        DriftError: in strict mode, the response contradicts the description; the call was made all the same, and the
            error holds its response.
    """
    envelope = read_envelope(endpoint, raw, options)
    return Response(raw.status_code, raw.headers, raw.content, raw.attempts, raw.elapsed, envelope)


def _raise_unsuccessful(operation: Operation, raw: RawResponse) -> NoReturn:
    from altegio_core.base.response_errors import UnsuccessfulResponseError

    raise UnsuccessfulResponseError(operation=operation, response=raw)


def _is_whole_envelope(body: object) -> bool:
    return is_dict(body) and "data" in body and "success" in body and body.keys() <= ENVELOPE_KEYS


def _is_refusal(body: Any) -> bool:
    """``success: false``, in an envelope also as the API writes other flags: 0, "0" or text."""
    if not is_dict(body) or (said := body.get("success", True)) is True or said is None:
        return False
    return said is False or (body.keys() <= ENVELOPE_KEYS and str(said).lower() in ("0", "false"))


def _is_envelope(body: Any, answer: ResponseSpec) -> TypeGuard[dict[str, Any]]:
    """An envelope by description, or one the description does not know of but that cannot be anything else."""
    if not is_dict(body) or ENVELOPE_KEYS.isdisjoint(body):
        return body == {} and answer.enveloped  # nothing at all, and so no data
    return body.keys() <= ENVELOPE_KEYS or (answer.enveloped and ("data" in body or "success" in body))


def _json(operation: Operation, raw: RawResponse) -> Any:
    # Raised outside of the handler: an exception of the JSON reader holds the whole body, with what is secret in it.
    with suppress(ValueError, RecursionError):
        return loads(raw.content)
    from altegio_core.base.charset import declared

    if (charset := declared(raw.headers.get("content-type", ""))) is not None:
        with suppress(ValueError, RecursionError):
            return loads(raw.content.decode(charset).encode())
    from altegio_core.base.response_errors import InvalidResponseError

    raw = raw.redacted()
    kind = raw.headers.get("content-type", "no media type")
    raise InvalidResponseError(f"the answer is not JSON ({kind})", operation=operation, response=raw)


def _drifts(operation: Operation, answer: ResponseSpec, data: Any, options: ClientOptions) -> list[Drift]:
    """Where a response contradicts the description, reported to ``on_drift``."""
    if options.on_drift is None and not options.strict:
        return []
    from altegio_core.schema.drift import drifts

    found = list(drifts(operation.id, answer.data, data))
    if options.on_drift:
        for drift in found:
            options.on_drift(drift)
    return found
