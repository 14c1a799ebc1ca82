"""Receive webhooks with FastAPI: answer at once, work afterwards, do nothing twice."""

import os

from fastapi import BackgroundTasks, FastAPI, Request, Response

from altegio import webhooks

app, recent = FastAPI(), webhooks.RecentEvents()


def handle(event: webhooks.Event) -> None:
    if isinstance(event, webhooks.RecordEvent):
        print("appointment", event.resource_id, event.status)


@app.post("/altegio")
async def receive(request: Request, tasks: BackgroundTasks) -> Response:
    if not webhooks.is_secret(request.query_params.get("key"), os.environ["WEBHOOK_KEY"]):
        return Response(status_code=404)
    for event in webhooks.parse_all(await request.body()):
        if recent.is_new(event):
            tasks.add_task(handle, event)
    return Response(status_code=204)
