"""Download the receipt of a visit as PDF."""

from pathlib import Path

from altegio import Altegio

VISIT = 564321


def main(altegio: Altegio, target: Path = Path("receipt.pdf")) -> int:
    receipt = altegio.v1.appointments.get_visit_receipt_pdf(VISIT).data
    target.write_bytes(receipt)
    print(f"{len(receipt)} bytes in {target}")
    return len(receipt)


if __name__ == "__main__":
    with Altegio() as altegio:
        main(altegio)
