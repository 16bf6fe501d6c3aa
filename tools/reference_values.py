#!/usr/bin/python3
# SPDX-License-Identifier: BSL-1.0
"""Writes tests/layers/references/*.hpp: what every layer must give, computed from its definition in float64.

    tools/reference_values.py [folder]

reference/cases lists the networks, as they are typed in C++, each behind the shape of its input. Inputs and weights
follow a formula that C++ computes too (tests/layers/reference.hpp), so that only outputs are written down.
"""
import json
import math
import pathlib
import re
import sys
import textwrap

import numpy as np

sys.dont_write_bytecode = True  # the modules leave nothing in the tree
np.seterr(all="ignore")  # infinities and NaN are among the inputs

from reference import activations, layers
from reference.cases import CASES


class Term:
    """One layer or option as it is typed: a name and its arguments, which are numbers, texts and terms."""

    def __init__(self, name):
        self.name, self.arguments = name, []

    @property
    def numbers(self):
        return [a for a in self.arguments if not isinstance(a, Term)]

    @property
    def options(self):
        return {a.name: a.numbers for a in self.arguments if isinstance(a, Term)}


def literal_value(token):
    return float(token) if re.search(r"[.e]", token) else int(token)


def parse(text):
    """conv<4, kernel<3>>, relu  ->  [Term, Term]"""
    root = Term("")
    open_terms = [root]
    for token in re.findall(r'"[^"]*"|[a-z]\w*|-?[\d.]+(?:e-?\d+)?|[<>]', text):
        if token == "<":
            open_terms.append(open_terms[-1].arguments[-1])
        elif token == ">":
            open_terms.pop()
        elif token[0].isalpha():
            open_terms[-1].arguments.append(Term(token))
        else:
            open_terms[-1].arguments.append(token if token[0] == '"' else literal_value(token))
    assert open_terms == [root], text
    return root.arguments


def run(x, learned, terms):
    for term in terms:
        x = run_one(x, learned, term)
    return x


def run_one(x, learned, term):
    name, arguments = term.name, term.arguments
    if name in ("sequence", "branch"):
        return run(x, learned, arguments)
    if name == "as":
        return run(x, learned, arguments[1:])
    if name == "repeat":
        return run(x, learned, arguments[1:] * arguments[0])
    if name == "tag":
        learned.tags[arguments[0]] = x
        return x
    if name == "from":
        return learned.tags[arguments[0]]
    if name == "residual":
        if all(a.name == "branch" for a in arguments) and len(arguments) == 2:
            return run_one(x, learned, arguments[0]) + run_one(x, learned, arguments[1])
        return x + run(x, learned, arguments)
    if name in ("add", "multiply", "concat", "outputs"):
        sides = [run_one(x, learned, a) for a in arguments]
        if len(sides) == 1 and name != "outputs":  # add<from<"tag">> joins the input itself
            sides = [x, *sides]
        if name == "outputs":
            return sides
        join = {"add": sum, "multiply": math.prod, "concat": lambda s: np.concatenate(s, axis=-1)}[name]
        return join(sides)
    layer = getattr(layers, name, None) or getattr(activations, name)
    return layer(x, learned, term.numbers, term.options)


def formula(shape):
    i = np.arange(math.prod(shape))
    return ((i * 37 % 101 - 50) / 32).reshape(shape)


def literal(number):
    if math.isnan(number):
        return "nan"
    if math.isinf(number):
        return "inf" if number > 0 else "-inf"
    return f"{number:.10g}"


def listing(texts, indent):
    """Separated by commas, in lines of at most 120 characters."""
    return textwrap.fill(", ".join(texts), 116, initial_indent=" " * indent, subsequent_indent=" " * indent)


def qualified(text):
    """The names of the library, as C++ sees them from outside."""
    return re.sub(r'("[^"]*")|\b([a-z]\w*)', lambda m: m[1] or "cx::" + m[2], text)


def write_case(number, line):
    """SHAPE : LAYERS; or SHAPE = NUMBERS : LAYERS, where the input does not follow the formula."""
    head, text = map(str.strip, line.split(" : "))
    extents, _, values = head.partition("=")
    shape = [int(e) for e in extents.split()]
    x = np.array([float(v) for v in values.split()]).reshape(shape) if values else formula(shape)
    learned = layers.Learned()
    y = run(x, learned, parse(text))
    results = y if isinstance(y, list) else [y]
    numbers = np.concatenate([np.ravel(r) for r in results])
    assert numbers.size <= 200, f"{line}: {numbers.size} numbers"
    shapes = ", ".join(f"cx::shape{{{', '.join(map(str, r.shape))}}}" for r in results)
    out = [f"struct case_{number} {{",
           f"  using network = cx::network<cx::input<{', '.join(map(str, shape))}>, {qualified(text)}>;",
           f"  static constexpr std::string_view text = {json.dumps(head.partition('=')[0].strip() + ' : ' + text)};",
           f"  static constexpr std::array outputs = {{{shapes}}};",
           f"  static constexpr std::size_t parameter_count = {learned.parameter_count}, macs = {learned.macs};"]
    if values:
        out += ["  static constexpr double input[] = {", listing(map(literal, x.ravel()), 6) + "};"]
    out += ["  static constexpr double expected[] = {", listing(map(literal, numbers), 6) + "};", "};"]
    return "\n".join(out)


def main():
    folder = pathlib.Path(__file__).parent.parent / "tests/layers/references"
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else folder
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in CASES.items():
        lines = [line for line in text.strip().splitlines() if line.strip()]
        cases = [write_case(n, line) for n, line in enumerate(lines)]
        listed = listing((f"case_{n}" for n in range(len(cases))), 4)
        (folder / f"{name}.hpp").write_text(
            "// SPDX-License-Identifier: BSL-1.0\n"
            "// Written by tools/reference_values.py from the definitions in NumPy, float64; change it there.\n"
            "#pragma once\n// clang-format off\n#include <layers/reference.hpp>\n\n"
            f"namespace references::{name} {{\n\n" + "\n\n".join(cases) +
            f"\n\nusing all = cases<\n{listed}>;\n\n}}  // namespace references::{name}\n")
        print(f"{name}: {len(cases)} cases")


main()
