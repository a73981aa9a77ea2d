#!/usr/bin/env python3
# What a naive checker and translate-toolkit's pofilter find in a pair of texts, as SARIF, to measure loep beside them.
# SPDX-License-Identifier: Apache-2.0
"""Usage: other_checkers.py exact|substring|pofilter SOURCE TARGET   (LOEP names the program; build/dev/bin/loep)

All three work on the beads that loep aligns, and report the bead's translation.
exact      each designation and number of the source, whole words as written, must have one of its English ones there
substring  the same, but anywhere in the text, in any case
pofilter   translate-toolkit's checks on a PO file made of the beads
"""
import csv
import functools
import io
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
LOEP = os.environ.get("LOEP", str(ROOT / "build/dev/bin/loep"))


def beads(source, target):
    """(source text, target text, begin, end) of each bead with both sides; begin and end are bytes of the target."""
    out = subprocess.run([LOEP, "align", "--format", "json", source, target], capture_output=True, check=True).stdout
    for bead in json.loads(out)["beads"]:
        if bead["source"] and bead["target"]:
            yield (" ".join(one["text"] for one in bead["source"]), " ".join(one["text"] for one in bead["target"]),
                   bead["target"][0]["begin"], bead["target"][-1]["end"])


@functools.lru_cache(maxsize=1)
def glossary():
    """(Dutch designation, English designations of its concept); what is given up is left out."""
    out = subprocess.run([LOEP, "glossary", "export", "--format", "csv"], capture_output=True, check=True).stdout
    concepts = {}
    for row in csv.DictReader(io.StringIO(out.decode("utf-8"))):
        if row["kind"] != "abbreviation" and row["status"] in ("preferred", "admitted"):
            languages = concepts.setdefault(row["id"], {"nl": [], "en": []})
            if row["language"][:2] in languages and not row["scheme"]:
                languages[row["language"][:2]].append(row["term"])
    return [(term, both["en"]) for both in concepts.values() for term in both["nl"] if both["en"]]


def holds(text, term, exact):
    if not exact:
        return term.lower() in text.lower()
    return term in text and re.search(rf"(?<!\w){re.escape(term)}(?!\w)", text) is not None


def digits(text):
    return {re.sub(r"[.,]", "", one) for one in re.findall(r"\d[\d.,]*\d|\d", text)}


def naive(source, target, exact):
    for dutch, english, begin, end in beads(source, target):
        for term, answers in glossary():
            if holds(dutch, term, exact) and not any(holds(english, one, exact) for one in answers):
                yield "term", f"“{term}” is not translated by {answers[0]}", begin, end
        for number in sorted(digits(dutch) - digits(english)):
            yield "number", f"the number {number} is not in the translation", begin, end


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ") + '"'


def pofilter(source, target):
    found = list(beads(source, target))
    with tempfile.TemporaryDirectory() as folder:
        given, kept = pathlib.Path(folder) / "in.po", pathlib.Path(folder) / "out.po"
        lines = ['msgid ""', 'msgstr ""', '"Content-Type: text/plain; charset=UTF-8\\n"', ""]
        for number, (dutch, english, _, _) in enumerate(found):
            lines += [f"#: bead:{number}", f'msgctxt "{number}"', f"msgid {quoted(dutch)}", f"msgstr {quoted(english)}", ""]
        given.write_text("\n".join(lines), encoding="utf-8")
        subprocess.run(["pofilter", "--progress=none", "--language=en", str(given), str(kept)], capture_output=True)
        notes = []
        for line in kept.read_text(encoding="utf-8").splitlines() if kept.exists() else []:
            note = re.match(r"#\s*\(pofilter\) (\w+): (.*)", line)
            place = re.match(r"#: bead:(\d+)", line)
            if note:
                notes.append(note.groups())
            elif place:
                begin, end = found[int(place.group(1))][2:]
                for rule, message in notes:
                    yield rule, message, begin, end
                notes = []


def place(data, at):
    """Line and column in code points, both from 1."""
    before = data[:at].decode("utf-8")
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1


def sarif(name, target, findings):
    data = pathlib.Path(target).read_bytes()
    results = []
    for rule, message, begin, end in findings:
        line, column = place(data, begin)
        end_line, end_column = place(data, end)
        region = {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column}
        where = {"artifactLocation": {"uri": pathlib.Path(target).name}, "region": region}
        results.append({"ruleId": rule, "level": "warning", "message": {"text": message},
                        "locations": [{"physicalLocation": where}]})
    return {"version": "2.1.0", "runs": [{"tool": {"driver": {"name": name}}, "results": results}]}


def check(name, source, target):
    if name == "pofilter":
        return sarif(name, target, pofilter(source, target))
    return sarif(name, target, naive(source, target, name == "exact"))


if __name__ == "__main__":
    if len(sys.argv) != 4 or sys.argv[1] not in ("exact", "substring", "pofilter"):
        sys.exit(__doc__)
    json.dump(check(*sys.argv[1:]), sys.stdout, ensure_ascii=False)
