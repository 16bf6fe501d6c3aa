# SPDX-License-Identifier: BSL-1.0
"""Every layer from its published definition, in plain NumPy and float64, with no regard for speed.

A function is named after its layer and is called as layer(x, learned, numbers, options): x has its channels last,
`learned` hands out parameters and counts, numbers are the leading arguments, options a dict from an option's name to
its numbers. Where the definitions of frameworks differ, the docstring names the one that is followed.
"""
import itertools
import math

import numpy as np


class Learned:
    """Parameters by the formula of tests/layers/reference.hpp, and what a network costs."""

    def __init__(self):
        self.tensors = self.parameter_count = self.macs = 0
        self.tags = {}

    def numbers(self, shape):
        self.tensors += 1
        i = np.arange(math.prod(shape))
        return ((i * 53 + 29 * self.tensors) % 97).reshape(shape)

    def weight(self, *shape):
        self.parameter_count += math.prod(shape)
        return (self.numbers(shape) - 48) / 64

    def mean(self, *shape):
        return (self.numbers(shape) - 48) / 64

    def variance(self, *shape):
        return (self.numbers(shape) + 16) / 64


def per_axis(numbers, rank, otherwise):
    """One number for all axes, or one an axis."""
    if not numbers:
        return list(otherwise) if isinstance(otherwise, (list, tuple)) else [otherwise] * rank
    return list(numbers) * rank if len(numbers) == 1 else list(numbers)


class Sliding:
    """Where a window goes: Dumoulin & Visin 2016; rounding up as PyTorch does, SAME as ONNX's auto_pad."""

    def __init__(self, x, kernel, options, default_stride):
        rank = x.ndim - 1
        self.extents = x.shape[:-1]
        self.kernel = per_axis(kernel, rank, 1)
        self.stride = per_axis(options.get("stride"), rank, default_stride or self.kernel)
        self.dilation = per_axis(options.get("dilation"), rank, 1)
        self.span = [d * (k - 1) + 1 for d, k in zip(self.dilation, self.kernel)]
        padding = options.get("padding")
        self.before = per_axis(padding or options.get("padding_before"), rank, 0)
        self.after = per_axis(padding or options.get("padding_after"), rank, 0)
        if "padding_same" in options or "padding_same_lower" in options:
            for a in range(rank):
                out = math.ceil(self.extents[a] / self.stride[a])
                total = max((out - 1) * self.stride[a] + self.span[a] - self.extents[a], 0)
                small, large = total // 2, total - total // 2
                self.before[a], self.after[a] = (large, small) if "padding_same_lower" in options else (small, large)
        self.out = []
        for n, b, e, k, s in zip(self.extents, self.before, self.after, self.span, self.stride):
            steps = (n + b + e - k) / s
            out = (math.ceil(steps) if "ceil_mode" in options else math.floor(steps)) + 1
            if "ceil_mode" in options and (out - 1) * s >= n + b:  # the last window would begin behind the input
                out -= 1
            self.out.append(out)

    def padded(self, x, padding, beyond):
        """x in its padding, and behind that what only a rounded-up window reaches."""
        x = np.pad(x, [*zip(self.before, self.after), (0, 0)], constant_values=padding)
        return np.pad(x, [*((0, s + k) for s, k in zip(self.stride, self.span)), (0, 0)], constant_values=beyond)

    def windows(self, padded):
        """Each output place, and the block of `padded` under its window."""
        for place in itertools.product(*map(range, self.out)):
            yield place, padded[tuple(slice(p * s, p * s + k, d)
                                      for p, s, k, d in zip(place, self.stride, self.span, self.dilation))]


def correlate(x, weight, bias, groups, at):
    filters, channels = weight.shape[0], x.shape[-1] // groups
    y = np.zeros((*at.out, filters))
    for place, block in at.windows(at.padded(x, 0.0, 0.0)):
        for f in range(filters):
            first = f // (filters // groups) * channels
            y[(*place, f)] = np.sum(weight[f] * block[..., first:first + channels]) + bias[f]
    return y


def conv(x, learned, numbers, options):
    (filters,), groups = numbers, options.get("groups", [1])[0]
    at = Sliding(x, options.get("kernel"), options, 1)
    weight = learned.weight(filters, *at.kernel, x.shape[-1] // groups)
    bias = np.zeros(filters) if "no_bias" in options else learned.weight(filters)
    learned.macs += math.prod(at.out) * weight.size
    return correlate(x, weight, bias, groups, at)


def depthwise_conv(x, learned, numbers, options):
    channels = x.shape[-1]
    filters = channels * (numbers[0] if numbers else 1)
    return conv(x, learned, [filters], {**options, "groups": [channels]})


def transposed_conv(x, learned, numbers, options):
    """The adjoint of conv: each input adds its scaled kernel to the output. SAME: in * stride, as ONNX and Keras."""
    (filters,), groups, rank, places = numbers, options.get("groups", [1])[0], x.ndim - 1, x.shape[:-1]
    channels = x.shape[-1] // groups
    kernel = per_axis(options.get("kernel"), rank, 1)
    stride = per_axis(options.get("stride"), rank, 1)
    dilation = per_axis(options.get("dilation"), rank, 1)
    more = per_axis(options.get("output_padding"), rank, 0)
    span = [d * (k - 1) + 1 for d, k in zip(dilation, kernel)]
    weight = learned.weight(filters, *kernel, channels)
    bias = np.zeros(filters) if "no_bias" in options else learned.weight(filters)
    learned.macs += math.prod(places) * weight.size
    whole = np.zeros((*((n - 1) * s + k for n, s, k in zip(places, stride, span)), filters))
    for place in np.ndindex(places):
        area = tuple(slice(p * s, p * s + k, d) for p, s, k, d in zip(place, stride, span, dilation))
        for f in range(filters):
            first = f // (filters // groups) * channels
            whole[(*area, f)] += weight[f] @ x[place][first:first + channels]
    padding = options.get("padding")
    before = per_axis(padding or options.get("padding_before"), rank, 0)
    after = per_axis(padding or options.get("padding_after"), rank, 0)
    if "padding_same" in options or "padding_same_lower" in options:
        for a in range(rank):
            total = whole.shape[a] + more[a] - places[a] * stride[a]
            if total < 0:
                more[a], total = more[a] - total, 0
            small, large = total // 2, total - total // 2
            before[a], after[a] = (large, small) if "padding_same_lower" in options else (small, large)
    whole = np.pad(whole, [*((0, m) for m in more), (0, 0)])
    return whole[tuple(slice(b, n - e) for b, e, n in zip(before, after, whole.shape))] + bias


def dense(x, learned, numbers, options):
    weight = learned.weight(numbers[0], x.size)
    learned.macs += weight.size
    return weight @ x + (0 if "no_bias" in options else learned.weight(numbers[0]))


def reduce_windows(x, numbers, options, padding, reduction):
    at = Sliding(x, numbers, options, None)
    y = np.zeros((*at.out, x.shape[-1]))
    for place, block in at.windows(at.padded(x, padding, padding)):
        y[place] = reduction(block.reshape(-1, x.shape[-1]))
    return y


def max_pool(x, learned, numbers, options):
    return reduce_windows(x, numbers, options, -np.inf, lambda block: block.max(axis=0))


def avg_pool(x, learned, numbers, options):
    """The divisor counts cells of the image, with count_padding those of its padding too, never those beyond it."""
    at = Sliding(x, numbers, options, None)
    sums = reduce_windows(x, numbers, options, 0.0, lambda block: block.sum(axis=0))
    counted = at.padded(np.ones((*at.extents, 1)), 1.0 if "count_padding" in options else 0.0, 0.0)
    for place, block in at.windows(counted):
        sums[place] /= block.sum()
    return sums


def lp_pool(x, learned, numbers, options):
    """ONNX LpPool: of absolute values."""
    p = options.get("power", [2])[0]
    return reduce_windows(x, numbers, options, 0.0, lambda block: (np.abs(block) ** p).sum(axis=0) ** (1 / p))


def global_max_pool(x, learned, numbers, options):
    return x.reshape(-1, x.shape[-1]).max(axis=0)


def global_avg_pool(x, learned, numbers, options):
    return x.reshape(-1, x.shape[-1]).mean(axis=0)


def reduce_bins(x, bins, reduction):
    """PyTorch's adaptive pools: bin q runs from floor(q in / out) to ceil((q + 1) in / out)."""
    y = np.zeros((*bins, x.shape[-1]))
    for place in np.ndindex(*bins):
        block = x[tuple(slice(math.floor(q * n / b), math.ceil((q + 1) * n / b))
                        for q, n, b in zip(place, x.shape, bins))]
        y[place] = reduction(block.reshape(-1, x.shape[-1]), axis=0)
    return y


def adaptive_avg_pool(x, learned, numbers, options):
    return reduce_bins(x, per_axis(numbers, x.ndim - 1, 1), np.mean)


def adaptive_max_pool(x, learned, numbers, options):
    return reduce_bins(x, per_axis(numbers, x.ndim - 1, 1), np.max)


def pyramid_pool(x, learned, numbers, options):
    reduction = np.mean if "average" in options else np.max
    return np.concatenate([reduce_bins(x, [level] * (x.ndim - 1), reduction).ravel() for level in numbers])


def affine(y, learned, shape, options):
    return y if "no_affine" in options else y * learned.weight(*shape) + learned.weight(*shape)


def normalized(x, axes, epsilon):
    return (x - x.mean(axis=axes, keepdims=True)) / np.sqrt(x.var(axis=axes, keepdims=True) + epsilon)


def batch_norm(x, learned, numbers, options):
    c, unit = x.shape[-1], "no_affine" in options
    weight, bias = (1, 0) if unit else (learned.weight(c), learned.weight(c))
    mean, variance = learned.mean(c), learned.variance(c)
    return (x - mean) / np.sqrt(variance + options.get("epsilon", [1e-5])[0]) * weight + bias


def layer_norm(x, learned, numbers, options):
    axes = tuple(range(x.ndim - options.get("axes", [1])[0], x.ndim))
    y = normalized(x, axes, options.get("epsilon", [1e-5])[0])
    return affine(y, learned, x.shape[axes[0]:], options)


def group_norm(x, learned, numbers, options):
    grouped = x.reshape(-1, numbers[0], x.shape[-1] // numbers[0])
    y = normalized(grouped, (0, 2), options.get("epsilon", [1e-5])[0])
    return affine(y.reshape(x.shape), learned, x.shape[-1:], options)


def instance_norm(x, learned, numbers, options):
    y = normalized(x, tuple(range(x.ndim - 1)), options.get("epsilon", [1e-5])[0])
    return affine(y, learned, x.shape[-1:], options)


batch_norm_with, layer_norm_with, instance_norm_with = batch_norm, layer_norm, instance_norm


def local_response_norm(x, learned, numbers, options):
    """ONNX LRN; of an even size its window leans to later channels (PyTorch's leans to earlier ones)."""
    size, channels = numbers[0], x.shape[-1]
    alpha, beta, bias = (options.get(name, [value])[0] for name, value in
                         (("alpha", 1e-4), ("beta", 0.75), ("bias", 1.0)))
    y = np.empty_like(x)
    for c in range(channels):
        first, last = max(0, c - (size - 1) // 2), min(channels - 1, c + math.ceil((size - 1) / 2))
        energy = (x[..., first:last + 1] ** 2).sum(axis=-1)
        y[..., c] = x[..., c] / (bias + alpha / size * energy) ** beta
    return y


def standardize(x, learned, numbers, options):
    """TensorFlow's per_image_standardization."""
    return (x - x.mean()) / max(x.std(), 1 / math.sqrt(x.size))


def flatten(x, learned, numbers, options):
    return x.ravel()


def reshape(x, learned, numbers, options):
    return x.reshape(numbers)


def permute(x, learned, numbers, options):
    return x.transpose(numbers)


def zero_pad(x, learned, numbers, options):
    rank = x.ndim - 1
    before = per_axis(numbers or options.get("padding_before"), rank, 0)
    after = per_axis(numbers or options.get("padding_after"), rank, 0)
    return np.pad(x, [*zip(before, after), (0, 0)])


def crop(x, learned, numbers, options):
    rank = x.ndim - 1
    before = per_axis(numbers or options.get("crop_before"), rank, 0)
    after = per_axis(numbers or options.get("crop_after"), rank, 0)
    return x[tuple(slice(b, n - a) for b, a, n in zip(before, after, x.shape))]


def pad_channels(x, learned, numbers, options):
    return np.pad(x, [(0, 0)] * (x.ndim - 1) + [tuple(numbers)])


def resample(x, extents, options):
    """PyTorch's interpolate: nearest, linear with half-pixel centres, linear with align_corners; axis by axis."""
    for axis, out in enumerate(extents):
        n = x.shape[axis]
        if "bilinear" not in options:
            x = x.take([q * n // out for q in range(out)], axis=axis)
            continue
        if "align_corners" in options:
            at = np.linspace(0, n - 1, out) if out > 1 else np.zeros(1)
        else:
            at = np.clip((np.arange(out) + 0.5) * n / out - 0.5, 0, n - 1)
        low = np.minimum(np.floor(at).astype(int), n - 1)
        share = (at - low).reshape([-1 if a == axis else 1 for a in range(x.ndim)])
        near, far = x.take(low, axis=axis), x.take(np.minimum(low + 1, n - 1), axis=axis)
        x = np.where(share == 0, near, near * (1 - share) + far * share)
    return x


def resize(x, learned, numbers, options):
    return resample(x, per_axis(numbers, x.ndim - 1, 1), options)


def upsample(x, learned, numbers, options):
    return resample(x, [n * f for n, f in zip(x.shape, per_axis(numbers, x.ndim - 1, 1))], options)


def pixel_shuffle(x, learned, numbers, options):
    """PyTorch: channel c r^n + t goes to channel c of place t in the block."""
    r, n = numbers[0], x.ndim - 1
    blocks = x.reshape(*x.shape[:-1], x.shape[-1] // r**n, *[r] * n)
    order = [a for axis in range(n) for a in (axis, n + 1 + axis)]
    return blocks.transpose(*order, n).reshape(*(e * r for e in x.shape[:-1]), -1)


def pixel_unshuffle(x, learned, numbers, options):
    r, n = numbers[0], x.ndim - 1
    blocks = x.reshape(*(part for e in x.shape[:-1] for part in (e // r, r)), x.shape[-1])
    order = [*range(0, 2 * n, 2), 2 * n, *range(1, 2 * n, 2)]
    return blocks.transpose(order).reshape(*(e // r for e in x.shape[:-1]), -1)


def channel_shuffle(x, learned, numbers, options):
    return x.reshape(-1, numbers[0], x.shape[-1] // numbers[0]).swapaxes(1, 2).reshape(x.shape)


def dropout(x, learned, numbers, options):
    """In inference, the identity."""
    return x
