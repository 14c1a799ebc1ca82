"""What a run of the contract tests has done, for its closing lines."""

from collections import defaultdict

CALLED: dict[tuple[str, str], set[str]] = defaultdict(set)
"""API version and operationId → "sync", "async": the ways in which a mock took the calls and the answers decoded."""

LEFT_OUT: dict[tuple[str, str], tuple[str, ...]] = {}
"""API version and operationId → what was not sent, since the published and the corrected description contradict."""

EMBEDDED: dict[tuple[str, str], bool] = {}
"""API version and operationId of what the package's own mock server answered and the client read → whether the answer
is a published example that contradicts its own description."""
