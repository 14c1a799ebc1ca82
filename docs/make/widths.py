"""Opens every page of a site in a browser and says where something is cut or scrolls sideways that should not:
``python -m docs.make.widths site``. Needs Chromium or Chrome; nothing else is installed.

The browser shows one page of ours, which opens each of the site's in a frame of the width of a desktop and of a phone,
measures it, and sends what it found.
"""

import functools
import json
import shutil
import subprocess
import sys
import tempfile
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from queue import Queue
from typing import Any

WIDTHS = (1280, 390)
_BROWSERS = ("chromium", "google-chrome", "chromium-browser", "chrome")
_LONGEST = 1200
_MEASURE = """<!doctype html><meta charset="utf-8"><body><script>
const found = [];
async function measure(page, width) {
  const frame = document.createElement("iframe");
  frame.style.cssText = `width:${width}px;height:900px;border:0`;
  frame.src = "/" + page;
  document.body.append(frame);
  await new Promise(done => { frame.onload = done; });
  const inside = frame.contentDocument;
  const shown = one => one.getClientRects().length > 0;
  const wide = one => one.scrollWidth > one.clientWidth + 1;
  const parts = [...inside.querySelectorAll("article pre, article pre > code, article table, .md-typeset__scrollwrap")];
  // A table of figures may scroll in its own box on a phone: broken words would be worse.
  const figures = one =>
    width < 500 && one.matches(".md-typeset__scrollwrap") && one.querySelector("tr > :nth-child(4)");
  for (const one of [inside.documentElement, ...parts].filter(one => shown(one) && wide(one) && !figures(one)))
    found.push([page, width, one.tagName.toLowerCase(), one.scrollWidth, one.clientWidth,
      one.textContent.trim().slice(0, 60)]);
  const measured = parts.filter(shown).length;
  frame.remove();
  return measured;
}
(async () => {
  let count = 0;
  for (const page of PAGES) for (const width of WIDTHS) count += await measure(page, width);
  await fetch("/found", {method: "POST", body: JSON.stringify({count, found})});
})();
</script>"""


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        """A frame that is closed while it loads is nothing to tell."""


class _Handler(SimpleHTTPRequestHandler):
    page: bytes
    results: "Queue[dict[str, Any]]"

    def do_GET(self) -> None:
        if self.path != "/measure":
            return super().do_GET()
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(self.page)
        return None

    def do_POST(self) -> None:
        self.results.put(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self.send_response(204)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing of each file."""


def measure(site: Path, browser: str) -> dict[str, Any]:
    """How many blocks were looked at, and what does not fit: page, width, element, its width, the room, its text."""
    pages = sorted(path.relative_to(site).as_posix() for path in site.rglob("index.html"))
    script = _MEASURE.replace("PAGES", json.dumps(pages)).replace("WIDTHS", json.dumps(WIDTHS))
    results: Queue[dict[str, Any]] = Queue()
    kind = type("Handler", (_Handler,), {"page": script.encode(), "results": results})
    with (
        _Server(("127.0.0.1", 0), functools.partial(kind, directory=str(site))) as server,
        tempfile.TemporaryDirectory() as profile,
    ):
        threading.Thread(target=server.serve_forever, daemon=True).start()
        options = ["--headless=new", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}"]
        address = f"http://127.0.0.1:{server.server_port}/measure"
        with subprocess.Popen(  # noqa: S603 - words, no shell
            [browser, *options, "--window-size=1400,1000", "--remote-debugging-port=0", address],
            stderr=subprocess.DEVNULL,
        ) as running:
            try:
                found: dict[str, Any] = results.get(timeout=_LONGEST)
            finally:
                running.terminate()
                server.shutdown()
    return found


def main(site: str) -> int:
    """Print what does not fit; returns the exit status."""
    browser = next(filter(None, map(shutil.which, _BROWSERS)), None)
    if browser is None:
        print(f"no browser is installed: one of {', '.join(_BROWSERS)} is needed", file=sys.stderr)
        return 2
    measured = measure(Path(site).resolve(), browser)
    for page, width, element, needed, room, text in measured["found"]:
        print(f"{page} at {width}: {element} needs {needed} of {room}: {text!r}")
    print(f"{measured['count']} blocks and tables looked at, at {WIDTHS}: {len(measured['found'])} cut")
    return 1 if measured["found"] or not measured["count"] else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
