"""What this client can call: checked before the generator reads the description, so that the operation is named."""

from scripts.spec.errors import PipelineError
from scripts.spec.operations import Operation
from scripts.spec.yaml import Json

_BODIES = {"application/json", "multipart/form-data"}
_PLACES = {"path", "query", "header"}
_TOKENS = {"BearerPartner": "partner", "BearerPartnerUser": "partner+user"}


def require_supported(document: dict[str, Json], operation: Operation) -> None:
    """
    Raises:
        PipelineError: a parameter or the body is of a kind that cannot be sent, or the tokens are not known.
    """
    for parameter in operation.node.get("parameters", []):
        if parameter["in"] not in _PLACES:
            what = f"parameter {parameter['name']} in {parameter['in']!r}"
            raise PipelineError(f"{operation.id}: {what} is not supported")
        if "content" in parameter:
            raise PipelineError(f"{operation.id}: parameter {parameter['name']} of a media type is not supported")
    if body := operation.node.get("requestBody"):
        media = list(body.get("content", {}))
        if len(media) != 1 or media[0] not in _BODIES:
            raise PipelineError(f"{operation.id}: a body of {' or '.join(media) or 'nothing'} is not supported")
    tokens(document, operation)


def tokens(document: dict[str, Json], operation: Operation) -> str:
    """Which tokens the operation needs, by its security.

    Raises:
        PipelineError: the security names a scheme whose tokens are not known.
    """
    security: list[dict[str, Json]] = operation.node.get("security", document.get("security")) or []
    names = [name for requirement in security for name in requirement]
    if any(name not in _TOKENS for name in names):
        raise PipelineError(f"{operation.id}: tokens of security {names} are not known")
    return " or ".join(sorted(_TOKENS[name] for name in names)) or "none"
