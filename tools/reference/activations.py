# SPDX-License-Identifier: BSL-1.0
"""Every activation from its definition, in NumPy and float64; called as the layers of layers.py are."""
import math

import numpy as np

erfc = np.vectorize(math.erfc)


def of_elements(function, **defaults):
    """A function of one number and of constants, which stand in the order of the layer's arguments."""
    def layer(x, learned, numbers, options):
        constants = dict(zip(defaults, [*numbers, *list(defaults.values())[len(numbers):]]))
        with np.errstate(all="ignore"):
            return function(x, **constants)
    return layer


def logistic(x):
    return np.where(x >= 0, 1 / (1 + np.exp(-x)), np.exp(x) / (1 + np.exp(x)))


def softplus_of(x, beta=1.0):
    return np.logaddexp(0, beta * x) / beta


def prelu(x, learned, numbers, options):
    return np.where(x < 0, learned.weight(x.shape[-1]) * x, x)


def log_softmax(x, learned, numbers, options):
    shifted = x - x.max(axis=-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))


def softmax(x, learned, numbers, options):
    power = np.exp(x - x.max(axis=-1, keepdims=True))
    return power / power.sum(axis=-1, keepdims=True)


relu = of_elements(lambda x: np.maximum(x, 0))
relu6 = of_elements(lambda x: np.minimum(np.maximum(x, 0), 6))
leaky_relu = of_elements(lambda x, slope: np.where(x < 0, slope * x if slope else 0, x), slope=0.01)
elu = elu_with = of_elements(lambda x, alpha: np.where(x < 0, alpha * np.expm1(x), x), alpha=1.0)
selu = of_elements(lambda x: 1.0507009873554805 * np.where(x < 0, 1.6732632423543772 * np.expm1(x), x))
celu = celu_with = of_elements(
    lambda x, alpha: np.maximum(0, x) + np.minimum(0, alpha * np.expm1(x / alpha)), alpha=1.0)
gelu = of_elements(lambda x: x * erfc(-x / math.sqrt(2)) / 2)
# (1 + tanh u) / 2 = 1 / (1 + e^(-2u)), which keeps its digits where tanh is all but -1
gelu_tanh = of_elements(lambda x: x * logistic(2 * math.sqrt(2 / math.pi) * (x + 0.044715 * x**3)))
sigmoid = of_elements(logistic)
silu = of_elements(lambda x: x * logistic(x))
hard_sigmoid = of_elements(lambda x: np.clip((x + 3) / 6, 0, 1))
hard_sigmoid_with = of_elements(lambda x, scale, offset: np.clip(scale * x + offset, 0, 1), scale=0.2, offset=0.5)
hard_swish = of_elements(lambda x: x * np.clip((x + 3) / 6, 0, 1))
tanh = of_elements(np.tanh)
softplus = softplus_with = of_elements(softplus_of, beta=1.0)
softsign = of_elements(lambda x: x / (1 + np.abs(x)))
mish = of_elements(lambda x: x * np.tanh(softplus_of(x)))
clip = of_elements(lambda x, low, high: np.clip(x, low, high), low=-np.inf, high=np.inf)
