#!/usr/bin/env python3
# Segments paragraphs by the rules of an SRX file as the standard says, to be compared with `loep segment --srx`.
# SPDX-License-Identifier: Apache-2.0
"""Usage: srx_interpreter.py RULES.srx LANGUAGE < PARAGRAPHS   (a paragraph a line; prints a segment a line)

It shares nothing with ours: Python's `regex` (Debian's python3-regex) looks back without bounds, and the rules are
tried one by one at every character. Slow, and meant to be read.
"""
import sys
import xml.etree.ElementTree as ElementTree

import regex


def local(element):
    return element.tag.rpartition("}")[2]


def part(rule, name):
    """The pattern in a rule's <beforebreak> or <afterbreak>; an absent one matches everywhere."""
    return next((child.text or "" for child in rule if local(child) == name), "")


def rules_for(path, language):
    """The rules that the file's maps choose for a language: (breaks, pattern that matches at the place)."""
    root = ElementTree.parse(path).getroot()
    elements = list(root.iter())
    cascade = any(e.get("cascade") == "yes" for e in elements if local(e) == "header")
    by_name = {e.get("languagerulename"): e for e in elements if local(e) == "languagerule"}
    chosen = []
    for language_map in (e for e in elements if local(e) == "languagemap"):
        if not regex.fullmatch(language_map.get("languagepattern"), language):
            continue
        for rule in by_name[language_map.get("languagerulename")]:
            if local(rule) == "rule":
                place = f"(?<={part(rule, 'beforebreak')})(?={part(rule, 'afterbreak')})"
                chosen.append((rule.get("break", "yes") == "yes", regex.compile(place, regex.V0)))
        if not cascade:
            break
    return chosen


def segments(paragraph, rules):
    begin = 0
    for at in range(1, len(paragraph)):
        breaks = next((breaks for breaks, place in rules if place.match(paragraph, at)), False)
        if breaks:
            yield paragraph[begin:at].strip()
            begin = at
    yield paragraph[begin:].strip()


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    rules = rules_for(sys.argv[1], sys.argv[2])
    for line in sys.stdin:
        for segment in segments(line.rstrip("\n"), rules):
            if segment:
                print(segment)


if __name__ == "__main__":
    main()
