#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Makes one table of what the races printed: our time, the share of the multiply-add peak measured beside it, every
peer's time, how many times as long the best peer takes, and how far our output is from the closest peer's, relative
to its largest number. A network that all peers contradict is wrong, and makes this fail. Geometric means stand last.

usage: report.py [--markdown FILE] [--svg FILE] LINES...
"""
import argparse
import math
import sys
from html import escape

OURS = "convexpr"


class Race:
    """One row: a problem, on so many threads."""

    def __init__(self, group, name, threads, operations):
        self.group, self.name, self.threads, self.operations = group, name, threads, operations
        self.seconds, self.ratio, self.error, self.refused = {}, {}, {}, {}
        self.share = math.nan

    def label(self):
        return self.name if self.threads == 1 else f"{self.name}, {self.threads} threads"

    def best(self):
        """The fastest peer and its time over ours; none where nobody else ran it, or all of them contradict us."""
        peers = {name: ratio for name, ratio in self.ratio.items() if name != OURS}
        return min(peers.items(), key=lambda peer: peer[1]) if peers else None

    def is_wrong(self):
        return bool(self.refused) and len(self.seconds) == 1


def read(files):
    races = {}
    for file in files:
        for line in open(file):
            group, name, threads, operations, who, seconds, share, ratio, error, _ = line.rstrip("\n").split("\t")
            key = group, name, int(threads)
            race = races.setdefault(key, Race(*key, float(operations)))
            if seconds == "differs":
                race.refused[who] = float(error)
                continue
            race.seconds[who], race.ratio[who], race.error[who] = float(seconds), float(ratio), float(error)
            if who == OURS:
                race.share = float(share)
    return sorted(races.values(), key=lambda race: (race.group != "networks", race.group, race.threads, race.operations))


def duration(seconds):
    """Three digits and a unit."""
    digits = float(f"{seconds:.3g}")
    unit, scale = ("s", 1) if digits >= 1 else ("ms", 1e-3) if digits >= 1e-3 else ("µs", 1e-6)
    return f"{digits / scale:#.3g}".rstrip(".") + f" {unit}"


def geometric_mean(numbers):
    return math.exp(sum(map(math.log, numbers)) / len(numbers))


def table(races):
    peers = []
    for race in races:
        peers += [who for who in [*race.seconds, *race.refused] if who != OURS and who not in peers]
    peers.sort(key=str.lower)
    rows = [["", OURS, "GFLOP/s", "of peak", *peers, "ratio", "difference"]]
    for group in dict.fromkeys((race.group, race.threads) for race in races):
        mine = [race for race in races if (race.group, race.threads) == group]
        rows.append([f"**{group[0]}**" + (f", {group[1]} threads" if group[1] > 1 else "")] + [""] * (len(peers) + 5))
        for race in mine:
            row = [race.name, "wrong" if race.is_wrong() else duration(race.seconds[OURS]),
                   f"{race.operations / race.seconds[OURS] / 1e9:.0f}", f"{100 * race.share:.0f} %"]
            for who in peers:
                shown = duration(race.seconds[who]) if who in race.seconds else ""
                row.append("differs" if who in race.refused else shown)
            best = race.best()
            row.append(f"{best[1]:.2f}" if best else "")
            others = [error for who, error in race.error.items() if who != OURS]
            row.append(f"{min(others):.0e}" if others else "")
            rows.append(row)
    for group in dict.fromkeys((race.group, race.threads) for race in races):
        ratios = [race.best()[1] for race in races if (race.group, race.threads) == group and race.best()]
        if ratios:
            name = f"geometric mean, {group[0]}" + (f", {group[1]} threads" if group[1] > 1 else "")
            rows.append([name] + [""] * (len(peers) + 3) + [f"{geometric_mean(ratios):.2f}", ""])
    return rows


def markdown(rows):
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]

    def line(cells):
        padded = [cells[0].ljust(widths[0])] + [cell.rjust(width) for cell, width in zip(cells[1:], widths[1:])]
        return "| " + " | ".join(padded) + " |"

    rule = "|" + "-" * (widths[0] + 2) + "|" + "|".join("-" * (width + 1) + ":" for width in widths[1:]) + "|"
    return "\n".join([line(rows[0]), rule, *map(line, rows[1:])]) + "\n"


def svg(races):
    """A bar a race, from 1 to the ratio on a logarithmic axis: to the right where we are faster."""
    shown = [(race, race.best()) for race in races if race.best()]
    if not shown:
        return ""
    reach = max(2.0, *(max(ratio, 1 / ratio) for _, (_, ratio) in shown))
    left = 16 + 7.2 * max(len(race.label()) for race, _ in shown)
    width, row, top = 420, 20, 52
    low = min(1.0, *(ratio for _, (_, ratio) in shown))
    begin, end = math.log2(low) - 0.1, math.log2(reach) + 0.1

    def x(ratio):
        return left + width * (math.log2(ratio) - begin) / (end - begin)

    body, y, group = [], top, None
    for race, (who, ratio) in shown:
        if race.group != group:
            group = race.group
            body.append(f'<text x="12" y="{y + 14}" font-weight="bold">{escape(group)}</text>')
            y += row
        start, stop = sorted((x(1), x(ratio)))
        color = "#2f6f9f" if ratio >= 1 else "#c0622d"
        body.append(f'<text x="{left - 8:.1f}" y="{y + 14}" text-anchor="end">{escape(race.label())}</text>'
                    f'<rect x="{start:.1f}" y="{y + 3}" width="{stop - start:.1f}" height="{row - 6}" fill="{color}"/>'
                    f'<text x="{max(stop, x(1)) + 5:.1f}" y="{y + 14}" fill="#555">{ratio:.2f}  {escape(who)}</text>')
        y += row
    axis = []
    every = math.ceil((end - begin) / 8)  # powers of two from one line to the next
    for power in range(-every * math.floor(-begin / every), math.floor(end) + 1, every):
        at, name = x(2.0**power), f"{2.0**power:g}"
        stroke = "#333" if power == 0 else "#ddd"
        axis.append(f'<line x1="{at:.1f}" y1="{top - 8}" x2="{at:.1f}" y2="{y}" stroke="{stroke}"/>'
                    f'<text x="{at:.1f}" y="{top - 12}" text-anchor="middle">{name}</text>')
    size = f'width="{left + width + 130:.0f}" height="{y + 12}"'
    return (f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="sans-serif" font-size="12">\n'
            f'<rect width="100%" height="100%" fill="white"/>\n'
            f'<text x="12" y="18">Time of the best peer over ours; above 1 we are faster</text>\n'
            + "\n".join(axis + body) + "\n</svg>\n")


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--markdown")
    options.add_argument("--svg")
    options.add_argument("lines", nargs="+")
    arguments = options.parse_args()
    races = read(arguments.lines)
    text = markdown(table(races))
    print(text, end="")
    if arguments.markdown:
        open(arguments.markdown, "w").write(text)
    if arguments.svg:
        open(arguments.svg, "w").write(svg(races))
    wrong = [race.label() for race in races if race.is_wrong()]
    if wrong:
        sys.exit("every peer contradicts us: " + "; ".join(wrong))


main()
