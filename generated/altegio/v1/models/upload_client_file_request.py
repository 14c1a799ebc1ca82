# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import File
from altegio_core.schema.model import Model
from altegio_core.schema.types import Binary, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class UploadClientFileRequest(Model):
    """What to send to add a file to a client's card.

    Used by upload_client_file.
    """

    file: bytes | File
    """The file, smaller than 12 MiB."""

    SCHEMA: ClassVar[Object] = Object({"file": Binary()}, required=("file",))
