"""Starts the mock servers (Prism) the contract tests call; `python -m tests.contract.mock` starts them for a person."""

import argparse
import contextlib
import json
import select
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from scripts.spec.errors import PipelineError
from tests.contract.description import APIS, served_as_corrected, served_description
from tests.contract.node import PRISM, NodeError, node_with_prism, tail

_READY_WITHIN: Final = 120.0  # seconds; about 2 on an idle machine


class MockError(Exception):
    """Prism does not start; the text holds how its log ends."""


@contextlib.contextmanager
def running_mocks(apis: Mapping[str, int]) -> Iterator[dict[str, str]]:
    """Serve APIs, each on its port (0: any free one), until the block is left; yields their addresses."""
    with tempfile.TemporaryDirectory(prefix="altegio-mock-") as name:
        log = Path(name, "prism.log")
        with _prism(node_with_prism(), apis, log) as process:
            yield {api: _address(process, log) for api in apis}


@contextlib.contextmanager
def _prism(node: str, apis: Mapping[str, int], log: Path) -> Iterator["subprocess.Popen[bytes]"]:
    command = [node, str(PRISM / "serve.cjs")]
    for api, port in apis.items():
        document = log.with_name(f"{api}.json")
        document.write_text(json.dumps(served_description(api)), encoding="utf-8")
        command += [str(document), str(port)]
    with log.open("wb") as errors:
        process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            start_new_session=True,  # Ctrl-C is ours to handle: Prism goes when the block is left
            bufsize=0,  # a line that waits in a buffer of ours is nothing `select` knows of
        )
    with process:
        try:
            yield process
        finally:
            assert process.stdin
            process.stdin.close()  # serve.cjs ends when its input does
            try:
                process.wait(timeout=5)
            except subprocess.TimeoutExpired:
                process.kill()


def _address(process: "subprocess.Popen[bytes]", log: Path) -> str:
    """What Prism prints as soon as it answers for the next description."""
    assert process.stdout
    line, until = b"", time.monotonic() + _READY_WITHIN
    while not line.endswith(b"\n"):
        if not select.select([process.stdout], [], [], max(0.0, until - time.monotonic()))[0]:
            raise MockError(f"Prism did not answer within {_READY_WITHIN:.0f} seconds; its log ends:\n{tail(log)}")
        if not (read := process.stdout.read(1)):
            raise MockError(f"Prism ended with status {process.wait()}; its log ends:\n{tail(log)}")
        line += read
    return line.decode().strip()


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until Ctrl-C or a request to terminate."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.contract.mock",
        description="Run the mock servers of all APIs until Ctrl-C.",
    )
    parser.add_argument(
        "--port", type=int, default=4010, help="port of the first, each other gets the next (default 4010; 0: any)"
    )
    port = parser.parse_args(arguments).port
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        with running_mocks({api: port and port + number for number, api in enumerate(APIS)}) as addresses:
            for api, address in addresses.items():
                print(f"{api}  {address}   served as corrected: {', '.join(served_as_corrected(api)) or 'none'}")
            print("Ctrl-C stops them.", flush=True)
            signal.pause()
    except KeyboardInterrupt:
        pass
    except (MockError, NodeError, PipelineError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
