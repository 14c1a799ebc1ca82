"""Counts the refusals by what explains them; ``--write`` puts the list beside this file, ``--all`` tells everything."""

import sys
from collections import Counter

from tests.contract.independent.report import LIST, as_text, found, is_change

if __name__ == "__main__":
    calls, listed = found()
    if "--all" in sys.argv:
        for one in listed:
            print(f"{one.refusal}\n    tried: {one.case.label}\n    {one.reason.action} [{one.reason.sure}]")
    if "--write" in sys.argv:
        LIST.write_text(as_text(), encoding="utf-8")
    changed = sum(map(is_change, listed))
    print(f"{calls} calls: {len(listed) - changed} kinds of refusal, {changed} kinds sent otherwise than published")
    for what, group in (("refused", False), ("sent otherwise", True)):
        sure = Counter(one.reason.sure or one.reason.action for one in listed if is_change(one) is group)
        print(f"  {what}: {', '.join(f'{count} {word}' for word, count in sorted(sure.items()))}")
