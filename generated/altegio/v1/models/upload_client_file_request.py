# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import Binary, Model, Object, Upload, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class UploadClientFileRequest(Model):
    """What to send to add a file to a client's card.

    Used by upload_client_file.
    """

    file: Upload
    """The file, smaller than 12 MiB."""

    SCHEMA: ClassVar[Object] = Object({"file": Binary()}, required=("file",))
