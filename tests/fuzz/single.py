# SPDX-License-Identifier: BSL-1.0
"""Draws one layer for a shape. What is drawn need not fit: whoever asks tries again (drawing.py)."""
from math import prod

from layers import GRAPHS, Layer, layer

# Around every multiple of a register, and one.
CHANNELS = (1, 1, 2, 3, 4, 5, 6, 7, 8, 8, 9, 10, 11, 12, 13, 14, 15, 16, 16, 16, 17, 18, 19, 20, 23, 24, 25, 28, 31, 32,
            32, 33, 34, 36, 40, 47, 48, 49, 64, 65)
BARE = ("relu", "relu", "relu", "relu", "relu6", "elu", "selu", "celu", "gelu", "gelu_tanh", "sigmoid", "silu",
        "hard_sigmoid", "hard_swish", "tanh", "softplus", "softsign", "mish", "prelu")


def channels(rng):
    return rng.choice(CHANNELS)


def numbers(rng, rank, choices):
    """One number for all axes, or one an axis."""
    if rank < 2 or rng.random() < 0.6:
        return (rng.choice(choices),)
    return tuple(rng.choice(choices) for _ in range(rank))


def with_options(rng, name, leading, options):
    options = list(options.items())
    rng.shuffle(options)
    return Layer(name, tuple(leading), tuple(options))


def padding(rng, rank):
    kind = rng.choice(("none", "none", "both", "both", "apart", "before", "after", "same", "same", "lower"))
    if kind == "both":
        return {"padding": numbers(rng, rank, (1, 1, 1, 2, 3, 0))}
    if kind in ("same", "lower"):
        return {"padding_same" if kind == "same" else "padding_same_lower": ()}
    options = {}
    if kind in ("apart", "before"):
        options["padding_before"] = numbers(rng, rank, (0, 1, 1, 2))
    if kind in ("apart", "after"):
        options["padding_after"] = numbers(rng, rank, (0, 1, 2, 2))
    return options


def window(rng, rank, kernels=(1, 2, 3, 3, 3, 3, 4, 5, 7)):
    """Kernel, stride, dilation and padding."""
    options = padding(rng, rank)
    if rng.random() < 0.9:
        options["kernel"] = numbers(rng, rank, kernels)
    if rng.random() < 0.35:
        options["stride"] = numbers(rng, rank, (1, 2, 2, 2, 3, 4))
    if rng.random() < 0.2:
        options["dilation"] = numbers(rng, rank, (1, 2, 2, 3))
    return options


def divisor(rng, *counts):
    """Something that divides them all."""
    return rng.choice([n for n in range(1, min(counts) + 1) if not any(count % n for count in counts)])


def convolution(rng, shape):
    name = rng.choice(("conv", "conv", "conv", "conv", "depthwise_conv", "depthwise_conv", "transposed_conv"))
    options = window(rng, len(shape) - 1)
    leading = ()
    if rng.random() < 0.2:
        options["no_bias"] = ()
    if name == "depthwise_conv":
        leading = (rng.choice((1, 2, 3)),) if rng.random() < 0.3 else ()
    else:
        filters = channels(rng)
        if rng.random() < 0.25:
            groups = max(divisor(rng, shape[-1]), divisor(rng, shape[-1]))
            filters = groups * (rng.choice((1, 1, 2, 3, 4, 5, 8, 16, 17)) if groups < 20 else 1)
            options["groups"] = (groups,)
        leading = (filters,)
    if name == "transposed_conv" and rng.random() < 0.25:
        options["output_padding"] = numbers(rng, len(shape) - 1, (0, 1, 1, 2))
    return with_options(rng, name, leading, options)


def pointwise(rng, shape):
    """1x1."""
    return layer("conv", channels(rng), **({"no_bias": True} if rng.random() < 0.2 else {}))


def winograd(rng, shape):
    """3x3 by 3x3 in many channels."""
    options = {"kernel": (3,)}
    if rng.random() < 0.7:
        options["padding"] = (1,)
    if rng.random() < 0.15:
        options["dilation"] = numbers(rng, len(shape) - 1, (1, 2))
        options["padding"] = options["dilation"]
    return with_options(rng, "conv", (rng.choice((16, 17, 20, 24, 31, 32, 33, 40, 48, 64)),), options)


def pool(rng, shape):
    rank = len(shape) - 1
    name = rng.choice(("max_pool", "max_pool", "avg_pool", "avg_pool", "lp_pool"))
    leading = numbers(rng, rank, (1, 2, 2, 2, 2, 3, 3, 4))
    if rng.random() < 0.5:
        return Layer(name, leading)
    options = padding(rng, rank)
    if rng.random() < 0.5:
        options["stride"] = numbers(rng, rank, (1, 1, 2, 2, 3))
    if rng.random() < 0.15:
        options["dilation"] = numbers(rng, rank, (1, 2))
    if rng.random() < 0.3 and not {"padding_same", "padding_same_lower"} & set(options):
        options["ceil_mode"] = ()
    if name == "avg_pool" and rng.random() < 0.4:
        options["count_padding"] = ()
    if name == "lp_pool" and rng.random() < 0.5:
        options["power"] = (rng.choice((1, 2, 3, 2.5)),)
    return with_options(rng, name, leading, options)


def whole_pool(rng, shape):
    name = rng.choice(("global_avg_pool", "global_avg_pool", "global_max_pool", "adaptive_avg_pool",
                       "adaptive_max_pool", "pyramid_pool"))
    if name.startswith("global"):
        return layer(name)
    if name == "pyramid_pool":
        levels = rng.choice(((1,), (1, 2), (1, 2, 3), (2, 4), (3, 1)))
        return with_options(rng, name, levels, {"average": ()} if rng.random() < 0.4 else {})
    if rng.random() < 0.5:  # an ordinary pool
        return Layer(name, tuple(divisor(rng, extent) for extent in shape[:-1]))
    return Layer(name, numbers(rng, len(shape) - 1, (1, 2, 3, 4, 5)))


def activation(rng, shape):
    name = rng.choice(BARE + ("leaky_relu", "leaky_relu", "elu_with", "celu_with", "hard_sigmoid_with", "softplus_with",
                              "clip", "clip"))
    constants = {"leaky_relu": ((), (0.2,), (0,), (1.5,)), "elu_with": ((0.5,),), "celu_with": ((0.5,), (2.0,)),
                 "hard_sigmoid_with": ((0.2, 0.5),), "softplus_with": ((2.0,), (0.5,)),
                 "clip": ((-1, 1), (0, 0.5), (-0.25, 0.75))}
    if name in BARE:
        return layer(name)
    chosen = rng.choice(constants[name])
    return Layer(name, chosen) if chosen else Layer("leaky_relu", (0.01,))


def scale(rng, shape):
    if rng.random() < 0.7:
        return layer("batch_norm")
    options = {"epsilon": (0.001,), **({"no_affine": ()} if rng.random() < 0.5 else {})}
    return with_options(rng, "batch_norm_with", (), options)


def normalization(rng, shape):
    name = rng.choice(("batch_norm", "batch_norm", "layer_norm", "layer_norm_with", "group_norm", "instance_norm",
                       "instance_norm_with", "local_response_norm", "standardize", "softmax", "softmax", "log_softmax"))
    options = {}
    if name.endswith("_with") or name == "group_norm":
        if rng.random() < 0.5:
            options["epsilon"] = (0.001,)
        if rng.random() < 0.3:
            options["no_affine"] = ()
    if name == "layer_norm_with":
        options["axes"] = (rng.randint(1, len(shape)),)
    if name == "local_response_norm":
        options = rng.choice(({}, {"alpha": (0.5,), "bias": (2,)}, {"beta": (0.5,)}))
    leading = ((divisor(rng, shape[-1]),) if name == "group_norm" else
               (rng.randint(1, 7),) if name == "local_response_norm" else ())
    return with_options(rng, name, leading, options)


def reshape(rng, shape):
    """The same numbers under another shape."""
    if rng.random() < 0.15:
        return layer("flatten")
    extents, left = [], prod(shape)
    for _ in range(rng.randint(0, 3)):
        extents.append(divisor(rng, left))
        left //= extents[-1]
    extents.append(left)
    rng.shuffle(extents)
    return Layer("reshape", tuple(extents))


def other_places(rng, shape):
    """The same channels at other places."""
    extents, left = [], prod(shape[:-1])
    for _ in range(rng.choice((0, 1, 1, 1, 2))):
        extents.append(divisor(rng, left))
        left //= extents[-1]
    extents.append(left)
    rng.shuffle(extents)
    return Layer("reshape", tuple(extents) + shape[-1:])


def border(rng, shape):
    rank = len(shape) - 1
    if rng.random() < 0.2:
        return layer("pad_channels", rng.choice((0, 1, 3, 8)), rng.choice((0, 1, 4, 5)))
    name, word = rng.choice((("zero_pad", "padding"), ("zero_pad", "padding"), ("crop", "crop")))
    if rng.random() < 0.5:
        return Layer(name, numbers(rng, rank, (0, 1, 1, 2)))
    sides = rng.choice((("before",), ("after",), ("before", "after")))
    return with_options(rng, name, (), {f"{word}_{side}": numbers(rng, rank, (0, 1, 1, 2)) for side in sides})


def shuffle(rng, shape):
    name = rng.choice(("pixel_shuffle", "pixel_shuffle", "pixel_unshuffle", "channel_shuffle", "permute"))
    if name == "permute":
        axes = list(range(len(shape)))
        rng.shuffle(axes)
        return Layer(name, tuple(axes))
    return layer(name, divisor(rng, shape[-1]) if name == "channel_shuffle" else rng.choice((1, 2, 2, 2, 3)))


def resampling(rng, shape):
    options = rng.choice(({}, {"nearest": ()}, {"bilinear": ()}, {"bilinear": (), "align_corners": ()}))
    name = rng.choice(("resize", "upsample"))
    sizes = (1, 2, 2, 3) if name == "upsample" else (1, 3, 6, 8, 9)
    return with_options(rng, name, numbers(rng, len(shape) - 1, sizes), options)


def dense(rng, shape):
    units = rng.choice((1, 2, 3, 5, 7, 10, 15, 16, 17, 31, 32, 33, 64, 100, 120, 256, 300, 512))
    return with_options(rng, "dense", (units,), {"no_bias": ()} if rng.random() < 0.2 else {})


def gcn(rng, shape):
    graph = rng.choice([name for name, (nodes, _) in GRAPHS.items() if nodes == shape[0]] or list(GRAPHS))
    options = {"graph::on": (graph,), **({"graph::with_bias": ()} if rng.random() < 0.4 else {})}
    return with_options(rng, "graph::gcn", (channels(rng),), options)


def dropout(rng, shape):
    return layer("dropout", rng.choice((0.5, 0, 0.25)))
