# SPDX-License-Identifier: BSL-1.0
"""Activations, softmax, and dropout."""

CASES = {}

CASES["dropout"] = """
1 : dropout<0>
7 : dropout<0.5>
7 : dropout<0.25>
5 3 : dropout<0.1>
4 3 2 : dropout<0.9>
2 3 2 2 : dropout<0.5>
3 = -1000 0 1000 : dropout<0.5>
5 : dropout<0.5>, dropout<0.25>
2 : dropout<0.5>
33 : dropout<0.75>
1 1 : dropout<0.5>
1 9 : dropout<0.5>
9 1 : dropout<0.2>
17 3 : dropout<0.5>
1 1 1 : dropout<0.5>
1 5 7 : dropout<0.3>
7 1 2 : dropout<0.5>
2 2 11 : dropout<0.5>
1 1 1 5 : dropout<0.5>
3 1 2 4 : dropout<0.6>
2 2 2 2 3 : dropout<0.5>
"""

# Where activations bend, where they saturate, and where e^x would overflow or vanish.
EDGES = ("30 = -1000 -800 -100 -40 -20 -9 -6 -4.5 -3.5 -3 -2.5 -1.5 -1 -0.5 -0.0009765625 0 0.0009765625 0.25 0.75 1 "
         "1.5 2.5 3 3.5 5.5 6 9 30 100 1000")
LIMITS = "5 = -inf -1 nan 1 inf"
FUNCTIONS = """
relu relu6 leaky_relu<> leaky_relu<0.2> leaky_relu<0> leaky_relu<1> elu elu_with<0.5> elu_with<2> selu celu
celu_with<0.5> celu_with<2> gelu gelu_tanh silu sigmoid hard_swish hard_sigmoid hard_sigmoid_with<0.2,0.5>
hard_sigmoid_with<0.5,0.25> tanh softplus softplus_with<0.5> softplus_with<4> softsign mish clip<-1,1> clip<0,6> clip<-0.5,0.75>
""".split()
CASES["activations"] = "\n".join(
    [f"{values} : {f}" for f in FUNCTIONS for values in (EDGES, LIMITS)] +
    [f"{shape} : {f}" for f, shape in zip(FUNCTIONS, ["3 4 2", "11 3", "2 3 2 2"] * len(FUNCTIONS))]) + """
1 : prelu
5 : prelu
17 : prelu
6 2 : prelu
3 7 : prelu
3 4 2 : prelu
2 2 9 : prelu
2 3 2 3 : prelu
2 : prelu
33 : prelu
1 9 : prelu
9 1 : prelu
13 4 : prelu
1 1 6 : prelu
1 5 3 : prelu
4 1 5 : prelu
3 3 1 : prelu
1 1 1 7 : prelu
2 2 2 2 3 : prelu
3 2 = -1000 -1000 1000 1000 -0.5 0 : prelu
5 = -inf -1 nan 1 inf : prelu
"""

CASES["softmax"] = "\n".join(line.replace("F", f) for f in ("softmax", "log_softmax") for line in """
1 : F
2 : F
5 : F
10 : F
33 : F
4 1 : F
4 3 : F
2 17 : F
7 2 : F
3 4 2 : F
2 2 9 : F
1 1 5 : F
2 3 2 3 : F
2 2 2 2 3 : F
4 = 0 0 0 0 : F
4 = 1000 999 998 1000 : F
4 = -1000 -999 -998 -1000 : F
3 = 88 -88 0 : F
3 = 800 0 -800 : F
2 3 = 100000 100001 99999 -100000 -100002 -99998 : F
4 = -inf 0 1 -inf : F
2 = -inf -inf : F
3 = inf 0 1 : F
3 = 0 nan 1 : F
2 3 = inf 0 1 -inf 0 1 : F
3 = 1152921504606846976 1152921504606846976 1 : F
3 = 0.0009765625 0 -0.0009765625 : F
""".strip().splitlines())
