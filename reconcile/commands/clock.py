"""The day that counts as today."""

import os
import time


def day() -> str:
    """Return today as EDTF, by universal time; SOURCE_DATE_EPOCH fixes it for reproducible runs."""
    fixed = os.environ.get("SOURCE_DATE_EPOCH", "")
    return time.strftime("%Y-%m-%d", time.gmtime(int(fixed) if fixed.isdigit() else None))
