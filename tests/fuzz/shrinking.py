# SPDX-License-Identifier: BSL-1.0
"""Smaller networks that are still wrong: parts are taken out, joins replaced by one side, options dropped and numbers
made smaller, as long as what is wrong stays."""
import time
from dataclasses import replace
from itertools import islice

from layers import Layer
from networks import Branch, From, Join, Network, Series, Tag, walk


def smaller_lists(parts):
    """Lists of parts with something less in them, the largest cuts first."""
    if len(parts) > 3:
        yield parts[:len(parts) // 2]
        yield parts[len(parts) // 2:]
    for place in reversed(range(len(parts))):
        front, part, behind = parts[:place], parts[place], parts[place + 1:]
        yield front + behind
        for inside in unwrapped(part):
            yield front + inside + behind
    for place in reversed(range(len(parts))):
        front, part, behind = parts[:place], parts[place], parts[place + 1:]
        for less in smaller_parts(part):
            yield front + (less,) + behind


def unwrapped(part):
    """What stands inside a part, in its place."""
    if isinstance(part, Series):
        yield part.parts
    if isinstance(part, Join):
        for branch in part.branches:
            if isinstance(branch, Branch) and branch.parts:
                yield branch.parts


def smaller_parts(part):
    if isinstance(part, Series):
        if part.times > 1:
            yield replace(part, times=part.times - 1)
        for parts in smaller_lists(part.parts):
            if parts:
                yield replace(part, parts=parts)
    elif isinstance(part, Join):
        # what is not written is an empty branch: write it, so that each can be taken out
        branches = part.branches
        for place, branch in enumerate(branches):
            if len(branches) > (1 if part.kind == "outputs" else 2):
                yield Join(part.kind, branches[:place] + branches[place + 1:])
            if isinstance(branch, Branch):
                for parts in smaller_lists(branch.parts):
                    less = Join(part.kind, branches[:place] + (Branch(parts),) + branches[place + 1:], part.alone)
                    if part.alone != "layers" or parts:
                        yield less
    elif isinstance(part, Layer):
        for place in range(len(part.options)):
            if part.options[place][0] != "graph::on":
                yield replace(part, options=part.options[:place] + part.options[place + 1:])
        for place, number in enumerate(part.numbers):
            if part.name in ("conv", "transposed_conv", "dense") and isinstance(number, int) and number > 1:
                for less in sorted({1, 4, 8, 16, number // 2, number - 1}):
                    if less < number:
                        yield replace(part, numbers=part.numbers[:place] + (less,) + part.numbers[place + 1:])


def smaller(network):
    """Networks that are smaller than this one, and valid."""
    for candidate in candidates(network):
        if candidate != network and walk(candidate) is not None:
            yield candidate


def candidates(network):
    for place in reversed(range(1, len(network.parts))):  # cut the front off
        walked = walk(Network(network.input, network.parts[:place]))
        if walked is not None:
            yield Network(walked.end, network.parts[place:])
    for parts in smaller_lists(network.parts):
        yield Network(network.input, parts)
    for place, extent in enumerate(network.input):
        for less in (1, extent // 2, extent - 1):
            if 0 < less < extent:
                yield Network(network.input[:place] + (less,) + network.input[place + 1:], network.parts)


def shrink(network, result, check, seconds, together=6):
    """check(networks) gives a result for each; the smallest network found within the time that is wrong in the same
    way. Some are tried in one program, for headers cost a compiler as much as a small network."""
    until, tried = time.monotonic() + seconds, {network}
    rest = smaller(network)
    while time.monotonic() < until:
        some = list(islice((candidate for candidate in rest if candidate not in tried), together))
        if not some:
            break
        tried.update(some)
        for candidate, found in zip(some, check(some)):
            if not found.right and found.kind == result.kind:
                network, result, rest = candidate, found, smaller(candidate)
                break
    return network, result
