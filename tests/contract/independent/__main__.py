"""Counts the refusals by what explains them; ``--write`` puts the lists beside this file, ``--all`` tells all."""

import sys
from collections import Counter

from tests.contract.independent.report import changed, found, lists, refused

if __name__ == "__main__":
    calls, listed = found()
    if "--all" in sys.argv:
        for one in listed:
            print(f"{one.refusal}\n    tried: {one.case.label}\n    {one.reason.action} [{one.reason.sure}]")
    if "--write" in sys.argv:
        for path, text in lists().items():
            path.write_text(text, encoding="utf-8")
    print(f"{calls} calls: {len(refused())} kinds of refusal, {len(changed())} kinds sent otherwise than published")
    for what, group in (("refused", refused()), ("sent otherwise", changed())):
        sure = Counter(one.reason.sure or one.reason.action for one in group)
        print(f"  {what}: {', '.join(f'{count} {word}' for word, count in sorted(sure.items()))}")
