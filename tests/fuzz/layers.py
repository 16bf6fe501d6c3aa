# SPDX-License-Identifier: BSL-1.0
"""Every layer of the library as data, and what it makes of a shape: written from the documents, not from the headers.

A layer is a name, its leading numbers and its options, as they stand in C++. output(layer, shape) is the shape that
comes out, or None where the library has to refuse; macs and parameters are what the network has to count for it.
"""
from dataclasses import dataclass
from math import prod

# Written with <> where they are given nothing.
TEMPLATES = ("depthwise_conv", "batch_norm_with", "layer_norm_with", "instance_norm_with", "leaky_relu")
GRAPHS = {"cx::graph::karate_club": (34, 78), "fuzz::ring": (5, 5), "fuzz::weighted": (7, 6)}  # nodes, edges


@dataclass(frozen=True)
class Layer:
    name: str
    numbers: tuple = ()
    options: tuple = ()  # of (name, numbers), in the order in which they are written

    def option(self, name):
        """The numbers of an option, or None where it is not given."""
        return next((numbers for given, numbers in self.options if given == name), None)

    def text(self):
        arguments = [str(number) for number in self.numbers]
        for name, numbers in self.options:
            arguments.append(f"cx::{name}" + (f"<{', '.join(map(str, numbers))}>" if numbers else ""))
        return f"cx::{self.name}" + (f"<{', '.join(arguments)}>" if arguments or self.name in TEMPLATES else "")


def layer(name, *numbers, **options):
    """layer("conv", 8, kernel=3, stride=(1, 2), no_bias=True)"""

    def numbers_of(value):
        return () if value is True else value if isinstance(value, tuple) else (value,)

    return Layer(name, numbers, tuple((key.replace("__", "::"), numbers_of(value)) for key, value in options.items()))


def per_axis(numbers, rank, otherwise):
    """One number for each spatial axis; None where there are neither one nor as many as axes."""
    if not numbers:
        return (otherwise,) * rank
    if len(numbers) == 1:
        return numbers * rank
    return numbers if len(numbers) == rank else None


# Layers that slide

def slide(l, shape, kernel, kind):
    """The spatial extents behind a window: Dumoulin & Visin 2016."""
    rank = len(shape) - 1
    if not 1 <= rank <= 3:
        return None

    def numbers(name, otherwise):
        return per_axis(l.option(name), rank, otherwise)

    kernel = per_axis(kernel, rank, 1)
    if kernel is None:
        return None
    stride = kernel if kind == "pool" and not l.option("stride") else numbers("stride", 1)
    first, last = ("padding", "padding") if l.option("padding") else ("padding_before", "padding_after")
    before, after = numbers(first, 0), numbers(last, 0)
    dilation, extra = numbers("dilation", 1), numbers("output_padding", 0)
    if None in (stride, before, after, dilation, extra):
        return None
    same = l.option("padding_same") is not None or l.option("padding_same_lower") is not None
    out = []
    for i, k, s, d, p, q, more in zip(shape, kernel, stride, dilation, before, after, extra):
        span = d * (k - 1) + 1
        if kind == "transposed":
            if more and more >= max(s, d):
                return None
            out.append(i * s if same else (i - 1) * s - p - q + span + more)
        elif same:
            out.append(-(-i // s))
        else:
            if i + p + q < span or (kind == "pool" and max(p, q) >= span):
                return None
            room = i + p + q - span
            n = room // s + 1
            if l.option("ceil_mode") is not None:
                n = -(-room // s) + 1
                if (n - 1) * s >= i + p:  # the last window would begin behind the input
                    n -= 1
            out.append(n)
    return tuple(out) if min(out) > 0 else None


def conv(l, shape):
    groups = (l.option("groups") or (1,))[0]
    spatial = slide(l, shape, l.option("kernel"), "conv")
    if spatial is None or shape[-1] % groups or l.numbers[0] % groups:
        return None
    return spatial + (l.numbers[0],)


def depthwise_conv(l, shape):
    spatial = slide(l, shape, l.option("kernel"), "conv")
    return spatial and spatial + (shape[-1] * (l.numbers or (1,))[0],)


def transposed_conv(l, shape):
    groups = (l.option("groups") or (1,))[0]
    spatial = slide(l, shape, l.option("kernel"), "transposed")
    if spatial is None or shape[-1] % groups or l.numbers[0] % groups:
        return None
    return spatial + (l.numbers[0],)


def pool(l, shape):
    spatial = slide(l, shape, l.numbers, "pool")
    return spatial and spatial + shape[-1:]


def dense(l, shape):
    return (l.numbers[0],) if len(shape) == 1 else None


def gcn(l, shape):
    graph = l.option("graph::on")[0]
    return (shape[0], l.numbers[0]) if len(shape) == 2 and shape[0] == GRAPHS[graph][0] else None


# Layers that shrink or grow the image

def spatial_only(rule):
    """Layers for 1 to 3 spatial axes."""
    return lambda l, shape: rule(l, shape) if 2 <= len(shape) <= 4 else None


def adaptive(l, shape):
    extents = per_axis(l.numbers, len(shape) - 1, 1)
    return extents and extents + shape[-1:]


def upsample(l, shape):
    factors = per_axis(l.numbers, len(shape) - 1, 1)
    return factors and tuple(i * f for i, f in zip(shape, factors)) + shape[-1:]


def pyramid_pool(l, shape):
    return (shape[-1] * sum(level ** (len(shape) - 1) for level in l.numbers),)


def border(sign, before_name, after_name):
    def rule(l, shape):
        rank = len(shape) - 1
        before = per_axis(l.numbers or l.option(before_name), rank, 0)
        after = per_axis(l.numbers or l.option(after_name), rank, 0)
        if before is None or after is None:
            return None
        out = tuple(i + sign * (p + q) for i, p, q in zip(shape, before, after))
        return out + shape[-1:] if min(out) > 0 else None

    return rule


def global_pool(l, shape):
    return shape[-1:] if len(shape) >= 2 else None


# Layers that move numbers

def reshape(l, shape):
    return l.numbers if prod(l.numbers) == prod(shape) else None


def permute(l, shape):
    return tuple(shape[axis] for axis in l.numbers) if len(l.numbers) == len(shape) else None


def pixel_shuffle(l, shape):
    factor, rank = l.numbers[0], len(shape) - 1
    if rank < 1 or shape[-1] % factor**rank:
        return None
    return tuple(i * factor for i in shape[:-1]) + (shape[-1] // factor**rank,)


def pixel_unshuffle(l, shape):
    factor, rank = l.numbers[0], len(shape) - 1
    if rank < 1 or any(i % factor for i in shape[:-1]):
        return None
    return tuple(i // factor for i in shape[:-1]) + (shape[-1] * factor**rank,)


def divides_channels(l, shape):
    return None if shape[-1] % l.numbers[0] else shape


def layer_norm(l, shape):
    return shape if (l.option("axes") or (1,))[0] <= len(shape) else None


def needs_space(l, shape):
    return shape if len(shape) >= 2 else None


def unchanged(l, shape):
    return shape


RULES = {
    "conv": conv, "depthwise_conv": depthwise_conv, "transposed_conv": transposed_conv, "dense": dense,
    "graph::gcn": gcn,
    "max_pool": pool, "avg_pool": pool, "lp_pool": pool,
    "global_avg_pool": global_pool, "global_max_pool": global_pool,
    "adaptive_avg_pool": spatial_only(adaptive), "adaptive_max_pool": spatial_only(adaptive),
    "pyramid_pool": spatial_only(pyramid_pool),
    "resize": spatial_only(adaptive), "upsample": spatial_only(upsample),
    "zero_pad": spatial_only(border(1, "padding_before", "padding_after")),
    "crop": spatial_only(border(-1, "crop_before", "crop_after")),
    "pad_channels": lambda l, shape: shape[:-1] + (sum(l.numbers) + shape[-1],),
    "flatten": lambda l, shape: (prod(shape),), "reshape": reshape, "permute": permute,
    "pixel_shuffle": pixel_shuffle, "pixel_unshuffle": pixel_unshuffle, "channel_shuffle": divides_channels,
    "group_norm": divides_channels, "layer_norm_with": layer_norm,
    "instance_norm": needs_space, "instance_norm_with": needs_space,
}


def output(l, shape):
    return RULES.get(l.name, unchanged)(l, shape)


def taps(l, shape):
    return prod(per_axis(l.option("kernel"), len(shape) - 1, 1))


def macs(l, shape):
    """Multiply-accumulates of convolutions, dense layers and graph convolutions."""
    out = output(l, shape)
    groups = (l.option("groups") or (1,))[0]
    if l.name == "conv":
        return prod(out) * taps(l, shape) * (shape[-1] // groups)
    if l.name == "depthwise_conv":
        return prod(out) * taps(l, shape)
    if l.name == "transposed_conv":
        return prod(shape) * taps(l, shape) * (out[-1] // groups)
    if l.name == "dense":
        return shape[0] * out[0]
    if l.name == "graph::gcn":
        nodes, edges = GRAPHS[l.option("graph::on")[0]]
        return prod(shape) * out[-1] + (2 * edges + nodes) * out[-1]
    return 0


def parameters(l, shape):
    """How many numbers are trained."""
    out = output(l, shape)
    bias = 0 if l.option("no_bias") is not None else out[-1]
    if l.name in ("conv", "transposed_conv"):
        return out[-1] * taps(l, shape) * (shape[-1] // (l.option("groups") or (1,))[0]) + bias
    if l.name == "depthwise_conv":
        return out[-1] * taps(l, shape) + bias
    if l.name == "dense":
        return shape[0] * out[0] + bias
    if l.name == "graph::gcn":
        return shape[-1] * out[-1] + (out[-1] if l.option("graph::with_bias") is not None else 0)
    if l.name == "prelu":
        return shape[-1]
    if "_norm" in l.name and l.name != "local_response_norm":
        if l.option("no_affine") is not None:
            return 0
        axes = (l.option("axes") or (1,))[0] if l.name == "layer_norm_with" else 1
        return 2 * prod(shape[len(shape) - axes:])
    return 0
