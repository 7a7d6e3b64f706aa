#!/usr/bin/env python3
"""floors.py FIGURES.json [--raise]

Holds measured figures against .ci/floors.json, a flat map from the name of a figure to its floor.
A figure below its floor, or one that is missing, fails. --raise lifts every floor to the figure
measured (cut to a tenth), adds the figures that have none yet, and lowers nothing.
"""
import json
import math
import pathlib
import sys

FLOORS = pathlib.Path(__file__).with_name("floors.json")


def number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def faults(floors, figures):
    for name, floor in sorted(floors.items()):
        value = figures.get(name)
        if not number(value):
            yield f"{name}: not measured, the floor is {floor}"
        elif value < floor:
            yield f"{name}: {value:.2f} is below its floor of {floor}"


def raised(floors, figures):
    measured = {name: math.floor(value * 10) / 10 for name, value in figures.items() if number(value)}
    return {name: max(measured.get(name, 0), floors.get(name, 0)) for name in sorted({*measured, *floors})}


def main(arguments):
    paths = [argument for argument in arguments if argument != "--raise"]
    if len(paths) != 1:
        sys.exit(__doc__)
    floors = json.loads(FLOORS.read_text(encoding="utf-8"))
    figures = json.loads(pathlib.Path(paths[0]).read_text(encoding="utf-8"))
    found = list(faults(floors, figures))
    for fault in found:
        print(f"floors: {fault}", file=sys.stderr)
    if found:
        sys.exit(1)
    if "--raise" in arguments:
        FLOORS.write_text(json.dumps(raised(floors, figures), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"floors: {len(floors)} figures, none below its floor")


main(sys.argv[1:])
