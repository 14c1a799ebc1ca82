"""Upload a picture of a team member."""

from pathlib import Path

from altegio import Altegio
from altegio.v1.models import UploadImageRequest

LOCATION, TEAM_MEMBER = 4564, 1001


def main(altegio: Altegio, picture: Path) -> bool:
    body = UploadImageRequest(company_id=LOCATION, master_id=TEAM_MEMBER, image=picture)
    uploaded = altegio.v1.utilities.upload_image("team_member", body=body).data
    print("bound" if uploaded.image_binded else "stored, not bound")
    return bool(uploaded.image_binded)


if __name__ == "__main__":
    with Altegio() as altegio:
        main(altegio, Path("portrait.png"))
