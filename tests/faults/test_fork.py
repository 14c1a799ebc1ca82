"""A client made before a fork: parent and child each get their own answers, over connections of their own."""

import subprocess
import sys

import pytest

from tests.support.server import FaultServer, echo

PROGRAM = """
import os, sys, threading
from tests.support.family import httpx
from altegio import Altegio
from altegio import errors

kind, url = sys.argv[1:]
brought = {"http": httpx.Client()} if kind == "brought" else {}
client = Altegio("partner", "user", base_urls={"v1": url}, retries=0, **brought)
client.request("GET", "/before")
stop = threading.Event()
if kind == "locked":  # another thread is in the middle of a call, and holds whatever a call holds
    threading.Thread(target=lambda: [client.request("GET", "/beside") for _ in range(3)], daemon=True).start()
child = os.fork()
who = "child" if child == 0 else "parent"
try:
    wrong = sum(client.request("GET", f"/{who}/{i}").parsed.data != {"target": f"/{who}/{i}"} for i in range(4))
except errors.ConfigurationError as error:
    wrong = 77 if "fork" in str(error) else 1
if child == 0:
    os._exit(wrong)
_, status = os.waitpid(child, 0)
print(wrong, os.waitstatus_to_exitcode(status))
"""


@pytest.mark.parametrize(
    ("kind", "told"), [("own", "0 0"), ("locked", "0 0"), ("brought", "0 77")], ids=["own", "locked", "brought"]
)
def test_nobody_reads_the_answers_of_another_process(kind: str, told: str) -> None:
    server = FaultServer([echo]).start()
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, kind, server.url], capture_output=True, text=True, timeout=60, check=False
    )
    server.stop()
    assert done.stdout.strip() == told, done.stderr
