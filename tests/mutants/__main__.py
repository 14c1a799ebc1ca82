"""`python -m tests.mutants [MODULE ...]`: changes the modules that decide, one small thing at a time, and counts what
no test notices.

Score and survivors go to tests/faults/figures.json; each survivor has to stand in survivors.toml with the reason.
"""

import argparse
import json
import sys
import tempfile
import time
import tomllib
from collections import Counter
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from tests.faults import figures
from tests.mutants.fork import Reached, lines_of, load_others, notices, reached
from tests.mutants.modules import MODULES, Module
from tests.mutants.mutation import Mutant, mutants
from tests.mutants.warm import Warm

REASONS = Path(__file__).with_name("survivors.toml")
_LEAST = 95.0


def survivors(module: Module, source: str, found: Sequence[Mutant], known: Reached) -> list[str]:
    """Names of the mutants no test notices."""
    left: list[str] = []
    seen: Counter[str] = Counter()
    tests = [known.tests(mutant.lines) for mutant in found]
    file = str(module.file)
    for line in lines_of(list(known.seconds), lambda said: Warm(file, source, found, tests, known, said)):
        number, outcome = int(line.split()[0]), line.split()[1]
        seen[outcome] += 1
        if number < 0:
            if outcome != "survives":
                raise SystemExit(f"{module.short}: its tests fail as it is, in the process that tries mutants")
            continue
        mutant = found[number]
        if outcome == "cold":
            noticed = notices(module.name, module.file, mutant.source, tests[number], known)
            outcome = "noticed" if noticed else "survives"
        if outcome == "survives":
            left.append(mutant.name)
            print(f"  {number + 1}/{len(found)}  {mutant.name}", flush=True)
    print(f"{module.short}: {seen['cold']} tried from the start, {seen['late']} did not end", flush=True)
    return left


def measured(module: Module, kept: Path | None) -> dict[str, Any]:
    """Figures of one module.

    Args:
        module: to measure.
        kept: where the outcome of the last run is; of that only the survivors are tried again.
    """
    source = module.file.read_text(encoding="utf-8")
    found, began = list(mutants(source)), time.monotonic()
    wanted, digest = found, sha256(source.encode()).hexdigest()
    if kept and kept.exists():
        last = json.loads(kept.read_text(encoding="utf-8"))
        if last["source"] == digest:
            wanted = [mutant for mutant in found if mutant.name in last["survivors"]]
    print(f"{module.short}: {len(wanted)} of {len(found)} mutants", flush=True)
    left = survivors(module, source, wanted, reached(module.file, module.tests))
    print(f"{module.short}: {len(left)} survive, {time.monotonic() - began:.0f} s", flush=True)
    if kept:
        kept.parent.mkdir(exist_ok=True)
        kept.write_text(json.dumps({"source": digest, "survivors": left}), encoding="utf-8")
    return {"mutants": len(found), "survivors": left}


def unreasoned(found: dict[str, list[str]]) -> list[str]:
    """Survivors for which no reason is given, and reasons for mutants that do not survive."""
    reasons = tomllib.loads(REASONS.read_text(encoding="utf-8"))
    said = []
    for module, left in found.items():
        given = reasons.get(module, {})
        said += [f"{module}: no reason is given for: {name}" for name in left if name not in given]
        said += [f"{module}: does not survive any more: {name}" for name in given if name not in left]
    return said


def kept_figures(file: Path, modules: dict[str, Any]) -> dict[str, Any]:
    """The figures of all modules: those just measured, and of the others those of their last run."""
    known = json.loads(file.read_text(encoding="utf-8")).get("mutants", {}) if file.exists() else {}
    counts = {
        **known.get("counts", {}),
        **{name: [one["mutants"], len(one["survivors"])] for name, one in modules.items()},
    }
    total, left = (sum(count[place] for count in counts.values()) for place in (0, 1))
    scores = {name: _score(*count) for name, count in counts.items()}
    return {"counts": counts, "scores": scores, "score": _score(total, left), "mutants": total, "survivors": left}


def _score(total: int, left: int) -> float:
    return round(100 * (total - left) / total, 1)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument("modules", nargs="*", metavar="MODULE", help=f"of {', '.join(MODULES)}; all if none is named")
    parser.add_argument("--again", type=Path, metavar="DIR", help="try only what survived the last run, kept in DIR")
    parser.add_argument("--figures", type=Path, default=figures.KEPT, metavar="FILE", help="where the figures are kept")
    options = parser.parse_args(arguments)
    if unknown := set(options.modules) - set(MODULES):
        parser.error(f"no such module: {', '.join(sorted(unknown))}")
    load_others()
    found = {}
    # Without bytecode each child would compile all of it anew.
    with tempfile.TemporaryDirectory(prefix="mutants-bytecode-") as bytecode:
        sys.dont_write_bytecode, sys.pycache_prefix = False, bytecode
        for name in options.modules or MODULES:
            kept = options.again and options.again / f"{name.replace('/', '.')}.json"
            found[name] = measured(MODULES[name], kept)
    known = kept_figures(options.figures, found)
    figures.keep(options.figures, "mutants", known)
    said = unreasoned({name: one["survivors"] for name, one in found.items()})
    print("\n".join(said))
    for name in found:
        print(f"{name}: {known['scores'][name]} %")
    return 1 if said or any(known["scores"][name] < _LEAST for name in found) else 0


if __name__ == "__main__":
    sys.exit(main())
