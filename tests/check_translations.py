#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Are the translations those of the sources as they stand, and complete?

    check_translations.py SOURCE_DIR [LUPDATE]

Runs lupdate on copies of translations/*.ts and names what is new, gone, unfinished, or lost a
placeholder on the way.
"""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

LUPDATE = ("lupdate", "/usr/lib/qt6/bin/lupdate")
PLACEHOLDER = re.compile(r"%L?\d+|%n")


def updated(source, lupdate, folder):
    """Copies of the translations, brought up to date with the sources."""
    files = [Path(shutil.copy(ts, folder)) for ts in sorted((source / "translations").glob("*.ts"))]
    for ts in files:
        plurals = ["-pluralonly"] if ts.stem.endswith("_en") else []
        subprocess.run([lupdate, "-silent", "-locations", "none", *plurals, "app", "widgets", "-ts", ts],
                       cwd=source, check=True)
    return files


def complaints(ts):
    for context in ElementTree.parse(ts).getroot().iter("context"):
        for message in context.iter("message"):
            text = message.findtext("source") or ""
            translation = message.find("translation")
            state = translation.get("type")
            where = f"{ts.name}: {context.findtext('name')}: {text!r}"
            if state:
                yield f"{where} is {'no longer in the sources' if state != 'unfinished' else state}"
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            placeholders = sorted(set(PLACEHOLDER.findall(text)) - {"%n"})
            for form in forms or [translation.text or ""]:
                if not form:
                    yield f"{where} is empty"
                elif placeholders != sorted(set(PLACEHOLDER.findall(form)) - {"%n"}):
                    yield f"{where} has other placeholders in {form!r}"


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    source = Path(sys.argv[1])
    lupdate = sys.argv[2] if len(sys.argv) == 3 else next(filter(None, map(shutil.which, LUPDATE[::-1])), None)
    if lupdate is None:
        sys.exit("there is no lupdate here (Debian: qt6-l10n-tools)")
    with tempfile.TemporaryDirectory() as folder:
        files = updated(source, lupdate, folder)
        found = [complaint for ts in files for complaint in complaints(ts)]
    print(*found, f"{len(files)} translations, {len(found)} problems", sep="\n")
    return 1 if found or not files else 0


if __name__ == "__main__":
    sys.exit(main())
