#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Computes, in NumPy float64 and from the definitions alone, what a graph convolutional network does on Zachary's
karate club, and writes it as tests/graph/references/karate.hpp.

The network: X = I, H1 = tanh(A W1), H2 = tanh(A (H1 W2)), H3 = tanh(A (H2 W3)), scores = H3 W4, with
A = D^-1/2 (adjacency + I) D^-1/2 and the weights w[i][j] = (((7 i + 13 j + 5 k) mod 17) - 8) / 16 of layer k = 1..4.
The loss is the mean of -ln softmax(scores) over one labelled member of each of four communities; gradients are checked
against central differences before they are written, and 20 steps of each optimiser follow.

usage: karate_reference.py > tests/graph/references/karate.hpp
"""
import re
import pathlib
import numpy as np

source = (pathlib.Path(__file__).parent.parent / "graph/include/convexpr/graph/data/karate_club.hpp").read_text()
edges = [(int(u), int(v)) for u, v in re.findall(r"\{(\d+), (\d+)\}", source[source.index("karate_club{"):])]
labels = [int(n) for n in re.search(r"community_heads\[nodes\] = \{([^}]*)\}", source).group(1).split(",")]
assert len(edges) == 78 and len(labels) == 34

a = np.eye(34)
for u, v in edges:
    a[u, v] = a[v, u] = 1
degree = a.sum(axis=1)
a /= np.sqrt(np.outer(degree, degree))

rows = [n for n in range(34) if labels[n] >= 0]
target = [labels[n] for n in rows]


def formula(k, shape):
    i, j = np.indices(shape)
    return ((7 * i + 13 * j + 5 * k) % 17 - 8) / 16


def forward(w):
    h1 = np.tanh(a @ w[0])
    h2 = np.tanh(a @ (h1 @ w[1]))
    h3 = np.tanh(a @ (h2 @ w[2]))
    scores = h3 @ w[3]
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    return h1, h2, h3, scores, e / e.sum(axis=1, keepdims=True)


def loss(w):
    return -np.mean(np.log(forward(w)[4][rows, target]))


def gradient(w):
    h1, h2, h3, _, p = forward(w)
    g = np.zeros_like(p)
    g[rows] = p[rows] / len(rows)
    g[rows, target] -= 1 / len(rows)
    g4, g = h3.T @ g, a.T @ ((g @ w[3].T) * (1 - h3**2))
    g3, g = h2.T @ g, a.T @ ((g @ w[2].T) * (1 - h2**2))
    g2, g = h1.T @ g, a.T @ ((g @ w[1].T) * (1 - h1**2))
    return [g, g2, g3, g4]


weights = [formula(k + 1, s) for k, s in enumerate([(34, 4), (4, 4), (4, 2), (2, 4)])]
exact = gradient(weights)
for layer, w in enumerate(weights):
    for at in np.ndindex(w.shape):
        keep, step = w[at], 1e-5
        w[at] = keep + step
        up = loss(weights)
        w[at] = keep - step
        down = loss(weights)
        w[at] = keep
        assert abs((up - down) / (2 * step) - exact[layer][at]) < 1e-8


def descend(rule, steps=20):
    w = [x.copy() for x in weights]
    m, v = [np.zeros_like(x) for x in w], [np.zeros_like(x) for x in w]
    losses = [loss(w)]
    for t in range(1, steps + 1):
        for i, g in enumerate(gradient(w)):
            if rule == "gradient descent":
                w[i] -= 0.5 * g
            else:
                m[i] = 0.9 * m[i] + 0.1 * g
                v[i] = 0.999 * v[i] + 0.001 * g * g
                w[i] -= 0.01 * (m[i] / (1 - 0.9**t)) / (np.sqrt(v[i] / (1 - 0.999**t)) + 1e-8)
        losses.append(loss(w))
    return losses


def array(name, values):
    flat = [f"{x:.17g}" for x in np.asarray(values).ravel()]
    body = ",\n    ".join(", ".join(flat[i:i + 5]) for i in range(0, len(flat), 5))
    print(f"inline constexpr double {name}[] = {{\n    {body}}};\n")


h1, h2, h3, scores, probabilities = forward(weights)
print("// SPDX-License-Identifier: BSL-1.0")
print("// Written by tools/karate_reference.py; change that and run it again.\n#pragma once\n")
print("// clang-format off\nnamespace karate_reference {\n")
array("propagation", a[a != 0])
array("first_layer", h1)
array("second_layer", h2)
array("third_layer", h3)
array("probabilities", probabilities)
print(f"inline constexpr double loss = {loss(weights):.17g};\n")
for i, g in enumerate(exact):
    array(f"gradient{i + 1}", g)
array("descent_losses", descend("gradient descent"))
array("adam_losses", descend("adam"))
print("}  // namespace karate_reference")
