"""Receive webhooks with Django: answer at once, work afterwards, do nothing twice."""

import os
from concurrent.futures import ThreadPoolExecutor

from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt

from altegio import webhooks

recent, pool = webhooks.RecentEvents(), ThreadPoolExecutor(4)


@csrf_exempt
def receive(request: HttpRequest) -> HttpResponse:
    if not webhooks.is_secret(request.GET.get("key"), os.environ["WEBHOOK_KEY"]):
        return HttpResponse(status=404)
    for event in filter(recent.is_new, webhooks.parse_all(request.body)):
        if isinstance(event, webhooks.RecordEvent):
            pool.submit(print, "appointment", event.resource_id, event.status)
    return HttpResponse(status=204)


urlpatterns = [path("altegio", receive)]
