"""Read many things at once. The client's own rate limiter keeps within what the API allows."""

import asyncio

from altegio import AsyncAltegio

LOCATION = 4564


async def main(altegio: AsyncAltegio, visits: range = range(1, 11)) -> int:
    answers = await asyncio.gather(
        *(altegio.v1.appointments.get_visit(visit) for visit in visits)
    )
    records = sum(len(answer.data.records or []) for answer in answers)
    print(f"{len(answers)} visits with {records} appointments")
    return len(answers)


async def run() -> None:
    async with AsyncAltegio() as altegio:
        await main(altegio)


if __name__ == "__main__":
    asyncio.run(run())
