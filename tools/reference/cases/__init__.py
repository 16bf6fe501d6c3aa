# SPDX-License-Identifier: BSL-1.0
"""The networks whose outputs are computed, one a line: SHAPE : LAYERS, or SHAPE = NUMBERS : LAYERS where the input does
not follow the formula. Each text of CASES becomes a file of tests/layers/references."""
from . import activations, convolutions, networks, norms, places, pools

CASES = {}
for part in (convolutions, pools, norms, places, activations, networks):
    CASES.update(part.CASES)
