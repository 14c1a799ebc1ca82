"""The modules that decide, and the tests that have to notice when one of them decides otherwise."""

from pathlib import Path

from attrs import frozen

from tests.mutants.fork import ROOT


@frozen
class Module:
    """One of them.

    Attributes:
        short: how it is called here.
        name: as it is imported.
        file: its source.
        tests: files that are run; of each, the tests that reach what was changed.
    """

    short: str
    name: str
    file: Path
    tests: tuple[str, ...]


def _of(name: str, folder: str, tests: str, *names: str) -> Module:
    file = ROOT.joinpath(folder, *name.split(".")).with_suffix(".py")
    short = name.removeprefix("altegio_core.").removeprefix("scripts.").replace(".", "/")
    found = (one if "/" in one else f"{tests}/{one}" for one in names)
    return Module(short, name, file, tuple(f"tests/{one.replace('/', '/test_')}.py" for one in found))


_FLOW = ("flow", "flow_limit", "events", "log")
_DECODE = ("decode", "decode_forms", "json_reader", "other_names", "nested", "model")
_ALL = (
    _of("altegio_core.http.flow", "overrides", "unit", *_FLOW),
    _of("altegio_core.http.retry", "overrides", "unit", "retry", "config"),
    _of("altegio_core.http.rate_limit", "overrides", "unit", "throttle", "throttle_redis", "config"),
    _of("altegio_core.http.rate_limit_redis", "overrides", "unit", "throttle_redis_terms", "throttle_redis"),
    _of("altegio_core.schema.validate", "overrides", "unit", "check", "messages", "equivalent", "nested", "drift"),
    _of(
        "altegio_core.schema.decode",
        "overrides",
        "unit",
        "decode",
        "decode_forms",
        "json_reader",
        "other_names",
        "nested",
        "model",
    ),
    _of("altegio_core.operations.pagination", "overrides", "unit", "paginate", "paging_walk"),
    _of("altegio_core.operations.page_styles", "overrides", "unit", "paginate", "paging_walk", "pipeline/paging_view"),
    _of("scripts.spec.overlay", ".", "pipeline", "overlay", "overlay_file"),
    _of("scripts.update.review", ".", "pipeline", "review", "review_corrections", "update_terms"),
)
MODULES = {module.short: module for module in _ALL}
