# SPDX-License-Identifier: BSL-1.0
"""Networks as trees of parts: how they are written in C++, and every shape that flows through them."""
from dataclasses import dataclass
from math import prod

import layers
from layers import Layer


@dataclass(frozen=True)
class Series:
    """sequence, repeat or as: parts one behind the other."""
    kind: str
    parts: tuple
    times: int = 1
    name: str = ""

    def text(self):
        inside = ", ".join(part.text() for part in self.parts)
        first = {"sequence": "", "repeat": f"{self.times}, ", "as": f'"{self.name}", '}[self.kind]
        return f"cx::{self.kind}<{first}{inside}>"


@dataclass(frozen=True)
class Branch:
    parts: tuple = ()

    def text(self):
        return f"cx::branch<{', '.join(part.text() for part in self.parts)}>"


@dataclass(frozen=True)
class From:
    name: str

    def text(self):
        return f'cx::from<"{self.name}">'


@dataclass(frozen=True)
class Tag:
    name: str

    def text(self):
        return f'cx::tag<"{self.name}">'


@dataclass(frozen=True)
class Join:
    """add, multiply, concat, residual or outputs. `alone`: the first branch, an empty one, is not written."""
    kind: str
    branches: tuple  # of Branch and From
    alone: str = ""  # "", "layers": residual<conv<8>>, "branch": residual<branch<conv<8>>>, "from": add<from<"t">>

    def text(self):
        written = self.branches[1:] if self.alone else self.branches
        if self.alone == "layers":
            written = written[0].parts
        return f"cx::{self.kind}<{', '.join(part.text() for part in written)}>"


@dataclass(frozen=True)
class Network:
    input: tuple
    parts: tuple

    def text(self):
        inside = "".join(f",\n    {part.text()}" for part in self.parts)
        return f"cx::network<cx::input<{', '.join(map(str, self.input))}>{inside}>"


class Refused(Exception):
    """Something that the library has to refuse."""


class Walk:
    """Follows the shapes through a network. `shapes` has one for each of net::layers, the input first and each join
    behind its branches; `outputs` are the shapes of what the network ends in."""

    def __init__(self, network):
        self.shapes, self.tags, self.names = [network.input], {}, set()
        self.macs = self.parameters = self.numbers = 0
        self.outputs = None
        self.end = self.follow(network.parts, network.input)
        self.outputs = self.outputs or [self.end]

    def follow(self, parts, shape):
        for part in parts:
            if self.outputs is not None:
                raise Refused("something behind outputs")
            shape = self.step(part, shape)
        return shape

    def step(self, part, shape):
        if isinstance(part, Layer):
            out = layers.output(part, shape)
            if out is None:
                raise Refused(part.text())
            self.macs += layers.macs(part, shape)
            self.parameters += layers.parameters(part, shape)
            return self.note(out)
        if isinstance(part, Series):
            if not part.parts:
                raise Refused("an empty series")
            if part.kind == "as":
                self.claim(part.name)
            for _ in range(part.times):
                shape = self.follow(part.parts, shape)
            return shape
        if isinstance(part, Tag):
            if part.name in self.tags:
                raise Refused("a tag given twice")
            self.tags[part.name] = shape
            return shape
        if isinstance(part, From):
            if part.name not in self.tags:
                raise Refused("an unknown tag")
            return self.tags[part.name]
        return self.join(part, shape)

    def join(self, part, shape):
        ends = []
        for branch in part.branches:
            parts = branch.parts if isinstance(branch, Branch) else (branch,)
            ends.append(self.follow(parts, shape))
        if part.kind == "outputs":
            self.outputs = ends
            return shape
        if len(ends) < 2 or (part.alone == "branch" and part.branches[1] == Branch()):
            raise Refused("a join of one")
        if part.kind == "concat":
            if any(end[:-1] != ends[0][:-1] for end in ends):
                raise Refused("a concatenation of different extents")
            return self.note(ends[0][:-1] + (sum(end[-1] for end in ends),))
        if any(end != ends[0] for end in ends):
            raise Refused("a sum of different shapes")
        return self.note(ends[0])

    def claim(self, name):
        if name in self.names:
            raise Refused("a name given twice")
        self.names.add(name)

    def note(self, shape):
        self.shapes.append(shape)
        self.numbers = max(self.numbers, prod(shape))
        return shape


def walk(network):
    """The walk through a network, or None where it has to be refused."""
    try:
        return Walk(network)
    except Refused:
        return None


def shape_text(shape):
    return f"cx::shape{{{', '.join(map(str, shape))}}}"


def declaration(network, name):
    """The network as C++, with what has to be true of it."""
    walked = Walk(network)
    shapes = ", ".join(map(shape_text, walked.shapes))
    return (f"using {name} = {network.text()};\n"
            f"static_assert({name}::output == {shape_text(walked.outputs[0])});\n"
            f"static_assert({name}::outputs.size() == {len(walked.outputs)});\n"
            f"static_assert(fuzz::outputs_are<{name}>({{{shapes}}}));\n"
            f"static_assert({name}::macs == {walked.macs} && {name}::parameter_count == {walked.parameters});\n")
