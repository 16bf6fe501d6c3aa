# SPDX-License-Identifier: BSL-1.0
"""Draws random valid networks: steps of one layer or of several that a plan may fuse, joins within joins, and ends.
Network k of seed s is always the same, whatever else is drawn. The draws favour what breaks: anything that moves
numbers between two layers that could fuse, sums and concatenations in front of and behind every kind of stage, odd
counts."""
from random import Random

import single
from layers import GRAPHS, layer, output
from networks import Branch, From, Join, Network, Series, Tag, walk

MOST_MACS, MOST_NUMBERS, MOST_PARAMETERS, MOST_LAYERS = 3_000_000, 20_000, 700_000, 15


def fits(walked):
    return (walked is not None and walked.macs <= MOST_MACS and walked.numbers <= MOST_NUMBERS and
            walked.parameters <= MOST_PARAMETERS and len(walked.shapes) <= MOST_LAYERS)


def draw_input(rng):
    kinds = {"image": 45, "winograd": 12, "signal": 12, "volume": 10, "vector": 7, "graph": 7, "place": 7}
    kind = rng.choices(list(kinds), list(kinds.values()))[0]
    if kind == "image":
        return rng.choice((rng.randint(1, 20), rng.randint(5, 9))), rng.randint(3, 20), single.channels(rng)
    if kind == "winograd":
        return rng.randint(6, 14), rng.randint(6, 14), rng.choice((16, 24, 31, 32, 48, 64))
    if kind == "signal":
        return rng.choice((rng.randint(2, 70), 33)), single.channels(rng)
    if kind == "volume":
        return rng.randint(1, 8), rng.randint(2, 8), rng.randint(2, 8), rng.choice((1, 2, 3, 4, 5, 8, 15, 16, 17))
    if kind == "vector":
        return (rng.choice((1, 3, 16, 17, 64, 100, 333, 1024, 2000)),)
    if kind == "graph":
        return rng.choice(list(GRAPHS.values()))[0], single.channels(rng)
    return (1,) * rng.randint(1, 3) + (single.channels(rng),)


class Drawer:
    def __init__(self, seed, index):
        self.rng = Random(f"{seed}/{index}")
        self.names = 0

    def network(self):
        rng = self.rng
        found = Network(draw_input(rng), (Tag(self.new_name("t")),) if rng.random() < 0.15 else ())
        walked = walk(found)
        for _ in range(rng.choice((1, 2, 2, 3, 3, 3, 4, 5))):
            if len(walked.shapes) > MOST_LAYERS - 3:
                break  # room for an end
            for _ in range(30):
                parts = self.step(walked.end, walked.tags, 2)
                trial = Network(found.input, found.parts + parts)
                after = walk(trial)
                if fits(after):
                    found, walked = trial, after
                    break
        for end in (self.head(walked.end), self.outputs(walked.end, walked.tags)):
            trial = Network(found.input, found.parts + end)
            if fits(walk(trial)):
                found, walked = trial, walk(trial)
        return found

    def new_name(self, word):
        self.names += 1
        return f"{word}{self.names}"

    # One step: some parts that go on from a shape

    def step(self, shape, tags, depth):
        rng = self.rng
        if len(shape) == 1:
            kinds = {self.of(single.dense): 30, self.vector_chain: 15, self.of(single.activation): 10,
                     self.of(single.normalization): 10, self.of(single.reshape): 12, self.of(single.dropout): 3}
        else:
            kinds = {self.of(single.convolution): 14, self.chain: 30, self.of(single.pool): 6,
                     self.of(single.whole_pool): 1, self.of(single.activation): 6, self.of(single.normalization): 5,
                     self.of(single.reshape): 6, self.of(single.border): 4, self.of(single.shuffle): 4,
                     self.of(single.resampling): 3, self.of(single.dropout): 2, self.separable: 8}
            if any(shape[0] == nodes for nodes, _ in GRAPHS.values()) and len(shape) == 2:
                kinds[self.of(single.gcn)] = 60
        if depth:
            kinds |= {self.residual: 10, self.sum: 8, self.concat: 10, self.skip: 7, self.series: 5}
        draw = rng.choices(list(kinds), list(kinds.values()))[0]
        return draw(shape, tags, depth)

    def of(self, draw):
        return lambda shape, tags, depth: (draw(self.rng, shape),)

    def steps(self, shape, tags, depth, count):
        """Several steps, as many as fit, and the shape behind them."""
        parts = ()
        for _ in range(count):
            for _ in range(10):
                more = self.step(shape, tags, depth)
                walked = walk(Network(shape, more))
                if fits(walked):
                    parts, shape = parts + more, walked.end
                    break
        return parts, shape

    # Layers that a plan fuses, with something between them that may forbid it

    def chain(self, shape, tags, depth):
        rng = self.rng
        draws = [rng.choice((single.convolution, single.convolution, single.pointwise, single.winograd))]
        if rng.random() < 0.4:
            draws.append(single.scale)
        if rng.random() < 0.6:
            draws.append(single.activation)
        if rng.random() < 0.6:
            draws.append(single.pool if rng.random() < 0.85 else single.whole_pool)
        if rng.random() < 0.3:
            draws.append(rng.choice((single.pointwise, single.convolution)))
        if rng.random() < 0.5:
            draws.insert(rng.randint(1, max(1, len(draws) - 1)), self.between())
        if rng.random() < 0.1:
            draws.insert(0, single.border)
        return self.in_turn(shape, draws)

    def between(self):
        """What moves numbers, or may."""
        return self.rng.choice((single.reshape, single.other_places, single.other_places, single.other_places,
                                single.border, single.border, single.shuffle, single.dropout))

    def separable(self, shape, tags, depth):
        rng = self.rng
        draws = [lambda rng, shape: layer("depthwise_conv", kernel=rng.choice((1, 2, 3, 3, 5)),
                                          **rng.choice(({}, {"padding": 1}, {"stride": 2}, {"padding_same": True}))),
                 single.pointwise]
        if rng.random() < 0.4:
            draws.insert(1, single.scale)
        if rng.random() < 0.4:
            draws.insert(rng.randint(1, len(draws) - 1), single.activation)
        if rng.random() < 0.5:
            draws.insert(rng.randint(1, len(draws) - 1), self.between())
        return self.in_turn(shape, draws)

    def vector_chain(self, shape, tags, depth):
        draws = [single.dense, self.rng.choice((single.activation, single.scale)), self.rng.choice((single.dense,
                 single.reshape, single.activation))]
        return self.in_turn(shape, draws)

    def in_turn(self, shape, draws):
        parts = ()
        for draw in draws:
            for _ in range(10):
                drawn = draw(self.rng, shape) if len(shape) > 1 or draw in (
                    single.scale, single.activation, single.reshape, single.dropout, single.dense) else None
                out = drawn and output(drawn, shape)
                if out:
                    parts, shape = parts + (drawn,), out
                    break
        return parts

    # Layers that keep extents, for the sides of joins

    def side(self, shape, tags, depth, filters=None):
        """Parts that keep every extent but the channels, which become `filters` where they are given."""
        rng = self.rng
        parts = ()
        for _ in range(rng.choice((1, 1, 2, 2, 3))):
            part = self.keeping(shape, depth)
            walked = walk(Network(shape, part))
            if fits(walked) and walked.end[:-1] == shape[:-1]:
                parts, shape = parts + part, walked.end
            same = [name for name, tagged in tags.items() if tagged == shape]
            if same and rng.random() < 0.3:
                parts += (Join("add", (Branch(), From(rng.choice(same))), "from"),)
        if filters not in (None, shape[-1]):
            last = layer("conv", filters) if len(shape) > 1 else layer("dense", filters)
            if len(shape) > 1 and rng.random() < 0.4:
                last = layer(rng.choice(("conv", "transposed_conv")), filters, kernel=3, padding=1)
            parts += (last,)
            if rng.random() < 0.4:
                parts += (single.scale(rng, shape),)
        return parts

    def keeping(self, shape, depth):
        rng = self.rng
        if len(shape) == 1:
            return (rng.choice((single.dense, single.activation, single.scale))(rng, shape),)
        kind = rng.random()
        if kind < 0.45:
            size = rng.choice((1, 3, 3, 3, 5))
            dilation = rng.choice((1, 1, 1, 2))
            name = rng.choice(("conv", "conv", "conv", "depthwise_conv", "transposed_conv"))
            filters = () if name == "depthwise_conv" else (single.channels(rng),)
            options = {} if size == 1 else {"kernel": size, **rng.choice(({"padding": dilation * (size // 2)},
                                                                         {"padding_same": True}))}
            if dilation > 1 and size > 1:
                options["dilation"] = dilation
            return (layer(name, *filters, **options),)
        if kind < 0.55:
            return (layer(rng.choice(("max_pool", "avg_pool")), 3, stride=1, padding=1),)
        if kind < 0.65:  # there and back
            there = rng.choice((single.reshape, single.other_places))(rng, shape)
            return (there, self.keeping_anything(), layer("reshape", *shape))
        if kind < 0.69:  # other places by a stride, and the same by a shape
            return (layer("conv", 2 * shape[-1], stride=(1,) * (len(shape) - 2) + (2,)), layer("reshape", *shape))
        if kind < 0.72 and depth:
            return self.residual(shape, {}, depth - 1)
        if kind < 0.78 and depth:
            return self.concat(shape, {}, depth - 1)
        return (rng.choice((single.activation, single.activation, single.scale, single.normalization))(rng, shape),)

    def keeping_anything(self):
        return self.rng.choice((single.activation, single.dropout))(self.rng, ())

    # Joins

    def residual(self, shape, tags, depth):
        rng = self.rng
        kind = rng.random()
        if kind < 0.4:
            body = self.side(shape, tags, depth - 1, shape[-1])
            join = Join("residual", (Branch(), Branch(body)), rng.choice(("layers", "layers", "branch")))
            if join.alone == "layers" and len(body) == 0:
                return ()
        elif kind < 0.8:
            filters = rng.choice((shape[-1], single.channels(rng)))
            first = self.shrink(shape)
            behind = walk(Network(shape, first)).end
            join = Join("residual", (Branch(first + self.side(behind, tags, depth - 1, filters)),
                                     Branch(first + self.side(behind, tags, 0, filters))))
        else:
            join = Join("residual", (Branch(self.side(shape, tags, depth - 1, shape[-1])), Branch()))
        return (join,) + self.behind(shape)

    def sum(self, shape, tags, depth):
        rng = self.rng
        kind = rng.choice(("add", "add", "add", "multiply"))
        filters = rng.choice((shape[-1], shape[-1], single.channels(rng)))
        first = self.shrink(shape) if filters != shape[-1] else ()
        behind = walk(Network(shape, first)).end
        branches = [Branch(first + self.side(behind, tags, depth - 1, filters))
                    for _ in range(rng.choice((1, 2, 2, 3)))]
        target = behind[:-1] + (filters,)
        if target == shape and (len(branches) == 1 or rng.random() < 0.3):
            branches.insert(rng.randint(0, len(branches)), Branch())
        same = [name for name, tagged in tags.items() if tagged == target]
        if same and rng.random() < 0.6:
            branches.insert(rng.randint(0, len(branches)), From(rng.choice(same)))
        return (Join(kind, tuple(branches)),) + self.behind(shape)

    def concat(self, shape, tags, depth):
        rng = self.rng
        first = self.shrink(shape)
        behind = walk(Network(shape, first)).end
        branches = [Branch(first + self.side(behind, tags, depth - 1)) for _ in range(rng.choice((1, 2, 2, 3)))]
        if behind[:-1] == shape[:-1] and rng.random() < 0.5:
            branches.insert(rng.randint(0, len(branches)), Branch())
        same = [name for name, tagged in tags.items() if tagged[:-1] == behind[:-1]]
        if same and rng.random() < 0.5:
            branches.insert(rng.randint(0, len(branches)), From(rng.choice(same)))
        return (Join("concat", tuple(branches)),) + self.behind(shape)

    def shrink(self, shape):
        """A step that all sides of a join begin with, each with layers of its own."""
        if len(shape) == 1 or self.rng.random() < 0.7:
            return ()
        filters = single.channels(self.rng)
        drawn = self.rng.choice((layer("max_pool", 2), layer("avg_pool", 2), layer("conv", filters, stride=2),
                                 layer("conv", filters, kernel=3, stride=2, padding=1),
                                 layer("depthwise_conv", kernel=3)))
        return (drawn,) if output(drawn, shape) else ()

    def behind(self, shape):
        """What often stands behind a join."""
        rng = self.rng
        parts = ()
        if rng.random() < 0.2:
            parts += (single.scale(rng, shape),)
        if rng.random() < 0.4:
            parts += (single.activation(rng, shape),)
        if rng.random() < 0.15:
            parts += (layer("dropout", 0.5),)
        if len(shape) > 1 and rng.random() < 0.15:
            parts += (layer(rng.choice(("max_pool", "avg_pool")), 2),)
        return parts

    def skip(self, shape, tags, depth):
        """A tag, something, and a join with what was tagged."""
        rng = self.rng
        name = self.new_name("t")
        kind = rng.choice(("add", "add", "multiply", "concat", "residual"))
        filters = None if kind == "concat" else shape[-1]
        body = self.side(shape, tags, depth - 1, filters)
        if kind == "residual":
            join = Join("residual", (Branch(), Branch((From(name),))), "layers")
        elif rng.random() < 0.6:
            join = Join(kind, (Branch(), From(name)), "from")
        else:
            join = Join(kind, (From(name), Branch()) if rng.random() < 0.5 else
                        (Branch(self.side(shape, {}, 0, filters)), From(name)))
        back = (From(name),) if rng.random() < 0.1 else ()
        return (Tag(name),) + body + (join,) + back + self.behind(shape)

    def series(self, shape, tags, depth):
        rng = self.rng
        kind = rng.choice(("sequence", "repeat", "as"))
        if kind == "repeat":
            parts = self.side(shape, {}, depth - 1, shape[-1])
            return (Series("repeat", parts, times=rng.choice((2, 2, 3))),) if parts else ()
        parts, _ = self.steps(shape, tags, depth - 1, rng.randint(1, 2))
        return (Series(kind, parts, name=self.new_name("n") if kind == "as" else ""),) if parts else ()

    # Ends

    def head(self, shape):
        rng = self.rng
        if rng.random() < 0.75:
            return ()
        if len(shape) > 1:
            parts = (layer(rng.choice(("flatten", "flatten", "global_avg_pool"))),)
        else:
            parts = ()
        parts += (single.dense(rng, shape),)
        if rng.random() < 0.5:
            parts += (layer(rng.choice(("softmax", "softmax", "relu", "log_softmax"))),)
        return parts

    def outputs(self, shape, tags):
        """Several results: values that are read too, the network's end as it stands, or under another shape."""
        rng = self.rng
        if rng.random() < 0.75:
            return ()
        branches = [From(name) for name in tags if rng.random() < 0.7]
        for _ in range(rng.choice((1, 1, 2))):
            branches.append(Branch(rng.choice(((), (single.reshape(rng, shape),), (single.reshape(rng, shape),),
                                               self.steps(shape, {}, 0, rng.randint(1, 2))[0]))))
        rng.shuffle(branches)
        return (Join("outputs", tuple(branches)),)


def draw(seed, index):
    """Network `index` of a seed."""
    return Drawer(seed, index).network()
