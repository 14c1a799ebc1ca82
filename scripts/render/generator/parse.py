"""Reads a shaped description with openapi-python-client's parser."""

import copy
import re
from pathlib import Path

from openapi_python_client.config import ClassOverride, Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.strings import ClassName

from scripts.render.generator.limits import Readable
from scripts.render.generator.names import apply_names, restore_names
from scripts.spec.errors import PipelineError
from scripts.spec.naming import GivenNames, module_name
from scripts.spec.operations import operations, successes
from scripts.spec.yaml import Json

_PREFIX = "field_"

# Some of the parser's messages show an object's address instead of its text.
_ADDRESS = re.compile(r"<\S+ object at 0x[0-9a-f]+>")


def _with_lists_of_its_own(endpoint: Endpoint, memo: object) -> Endpoint:
    """The parser copies an operation three times, before it adds to its lists: all that is in them need not follow."""
    made = copy.copy(endpoint)
    vars(made).update({name: copy.copy(one) for name, one in vars(made).items() if isinstance(one, list | set)})
    return made


Endpoint.__deepcopy__ = _with_lists_of_its_own  # type: ignore[attr-defined]  # no other copy of one is made


def configuration(document: dict[str, Json], package: str, folder: Path = Path()) -> Config:
    """The generator's settings: classes are called as their components are, whatever is not JSON is bytes."""
    names = document["components"]["schemas"]
    classes = {
        str(ClassName(name, _PREFIX)): ClassOverride(class_name=name, module_name=module_name(name)) for name in names
    }
    return Config.from_sources(
        ConfigFile(
            class_overrides=classes,
            content_type_overrides=dict.fromkeys(_files(document), "application/octet-stream"),
            package_name_override=package,
            post_hooks=[],
            field_prefix=_PREFIX,
            literal_enums=True,
        ),
        meta_type=MetaType.NONE,
        document_source=Path(),
        file_encoding="utf-8",
        overwrite=False,
        output_path=folder,
    )


def parse(document: dict[str, Json], config: Config, name: str, given: GivenNames) -> GeneratorData:
    """Everything the parser makes of a description, by the names users were promised.

    Raises:
        PipelineError: it cannot read the description at all.
    """
    readable = Readable(document)
    data = _read(readable, config, name)
    if warnings(data):  # perhaps only because it makes one name of two
        readable = Readable(document, distinct=True)
        data = _read(readable, config, name)
        restore_names(data, readable.names)
    apply_names(data, given, {one.id: one for one in operations(document)})
    return data


def _read(readable: Readable, config: Config, name: str) -> GeneratorData:
    data = GeneratorData.from_dict(readable.document, config=config)
    if isinstance(data, GeneratorError):
        raise PipelineError(f"the generator cannot read {name}: {data.header} {data.detail}")
    return data


def warnings(data: GeneratorData) -> list[str]:
    """What the parser could not read, one line each."""
    errors = [*data.errors]
    for collection in data.endpoint_collections_by_tag.values():
        errors += collection.parse_errors
    texts = (" ".join(f"{error.header} {error.detail or ''}".split()) for error in errors)
    return [_ADDRESS.sub("…", text) for text in texts]


def _files(document: dict[str, Json]) -> set[str]:
    """Media types of responses that are no JSON."""
    return {
        media
        for one in operations(document)
        for status in successes(one.node)
        for media in one.node["responses"][status].get("content", {})
        if "json" not in media
    }
