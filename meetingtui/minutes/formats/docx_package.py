"""The packing of a Word document such that the same document is the same bytes."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest time that a ZIP archive can say
UNIX = 3  # ZipInfo would say which system packed it


def steady(package: bytes) -> bytes:
    """The archive with its members in the same order and without the time of packing."""
    packed = BytesIO()
    with ZipFile(BytesIO(package)) as source, ZipFile(packed, "w", ZIP_DEFLATED, compresslevel=6) as target:
        for name in source.namelist():
            member = ZipInfo(name, EPOCH)
            member.compress_type, member.create_system = ZIP_DEFLATED, UNIX
            target.writestr(member, source.read(name))
    return packed.getvalue()
