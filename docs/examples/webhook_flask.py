"""Receive webhooks with Flask: answer at once, work afterwards, do nothing twice."""

import os
from concurrent.futures import ThreadPoolExecutor

from flask import Flask, request

from altegio import webhooks

app, recent, pool = Flask(__name__), webhooks.RecentEvents(), ThreadPoolExecutor(4)


def handle(event: webhooks.Event) -> None:
    if isinstance(event, webhooks.RecordEvent):
        print("appointment", event.resource_id, event.status)


@app.post("/altegio")
def receive() -> tuple[str, int]:
    if not webhooks.is_secret(request.args.get("key"), os.environ["WEBHOOK_KEY"]):
        return "", 404
    for event in webhooks.parse_all(request.get_data()):
        if recent.is_new(event):
            pool.submit(handle, event)
    return "", 204
