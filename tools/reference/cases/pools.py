# SPDX-License-Identifier: BSL-1.0
"""Pools: under sliding windows, over the whole input, and over bins."""

CASES = {}

SLIDING_POOL_CASES = """
9 2 : POOL<2>
9 2 : POOL<3, stride<2>>
9 2 : POOL<2, ceil_mode>
7 3 : POOL<3, stride<1>, padding_before<2>>
10 2 : POOL<4, stride<3>, padding_same>
10 2 : POOL<4, stride<3>, padding_same_lower>
9 2 : POOL<3, dilation<2>, stride<2>, padding<2>>
6 5 3 : POOL<1>
6 6 3 : POOL<2>
7 5 3 : POOL<2>
7 5 3 : POOL<2, ceil_mode>
7 8 2 : POOL<3, 2>
7 8 2 : POOL<3, stride<2>, padding<1>>
7 8 2 : POOL<3, stride<2>, padding<1>, ceil_mode>
5 6 2 : POOL<2, stride<3>, padding<1>, ceil_mode>
5 5 2 : POOL<2, 3, stride<2, 4>, padding<0, 1>, ceil_mode>
6 7 2 : POOL<3, 2, stride<2>, padding_before<0, 1>, padding_after<2, 0>>
6 7 2 : POOL<3, 2, stride<3>, padding_before<2, 1>, padding_after<1, 0>, ceil_mode>
5 7 3 : POOL<2, stride<1>, padding_same>
5 7 3 : POOL<2, stride<1>, padding_same_lower>
7 9 2 : POOL<4, 3, stride<2>, padding_same>
8 9 2 : POOL<3, 2, stride<2, 1>, dilation<2, 3>>
8 8 2 : POOL<3, stride<2>, dilation<2>, padding<1>, ceil_mode>
3 4 2 : POOL<3, 4>
4 5 6 2 : POOL<2>
4 5 6 2 : POOL<2, ceil_mode>
5 4 3 2 : POOL<3, 2, 1, stride<2>, padding<1, 0, 0>>
5 4 5 2 : POOL<2, stride<2, 1, 3>, padding_same>
4 5 3 2 : POOL<3, 2, 2, stride<2>, padding<1, 1, 0>, ceil_mode>
"""

CASES["max_pool"] = SLIDING_POOL_CASES.replace("POOL", "max_pool") + """
4 2 = 1 2 nan 4 -inf 6 inf -8 : max_pool<2>
6 1 = 1 nan 2 3 nan 5 : max_pool<3, stride<1>, padding<1>>
1 1 = 3 : max_pool<2, dilation<2>, padding<1>>
2 2 1 = -inf -inf -inf -inf : max_pool<2>
"""

CASES["avg_pool"] = SLIDING_POOL_CASES.replace("POOL", "avg_pool") + """
7 3 : avg_pool<3, stride<1>, padding_before<2>, count_padding>
10 2 : avg_pool<4, stride<3>, padding_same_lower, count_padding>
5 6 2 : avg_pool<2, stride<3>, padding<1>, ceil_mode, count_padding>
7 8 2 : avg_pool<3, stride<2>, padding<1>, count_padding>
7 8 2 : avg_pool<3, stride<2>, padding<1>, ceil_mode, count_padding>
6 7 2 : avg_pool<3, 2, stride<3>, padding_before<2, 1>, padding_after<1, 0>, ceil_mode, count_padding>
8 8 2 : avg_pool<3, stride<2>, dilation<2>, padding<1>, ceil_mode, count_padding>
5 7 3 : avg_pool<2, stride<1>, padding_same, count_padding>
4 5 3 2 : avg_pool<3, 2, 2, stride<2>, padding<1, 1, 0>, ceil_mode, count_padding>
4 2 = 1 2 nan 4 -inf 6 inf -8 : avg_pool<2>
4 1 = inf 1 2 -inf : avg_pool<3, stride<1>, padding<1>, count_padding>
4 1 = inf 1 2 -inf : avg_pool<3, stride<1>, padding<1>>
"""

CASES["lp_pool"] = SLIDING_POOL_CASES.replace("POOL", "lp_pool") + """
7 3 : lp_pool<3, stride<1>, padding_before<2>, power<1>>
7 8 2 : lp_pool<3, 2, power<3>>
7 8 2 : lp_pool<3, stride<2>, padding<1>, ceil_mode, power<3>>
5 5 2 : lp_pool<2, stride<1>, padding_same, power<1.5>>
6 4 2 : lp_pool<2, power<4>>
4 3 4 2 : lp_pool<2, stride<1, 1, 2>, power<0.5>>
4 2 = 1 2 nan 4 -inf 6 inf -8 : lp_pool<2>
4 2 = 1 2 nan 4 -inf 6 inf -8 : lp_pool<2, power<3>>
4 2 = 1 2 nan 4 -inf 6 inf -8 : lp_pool<2, power<1>>
"""

CASES["global_pool"] = """
1 1 : GLOBAL
7 1 : GLOBAL
7 3 : GLOBAL
1 5 : GLOBAL
13 2 : GLOBAL
1 1 4 : GLOBAL
3 3 2 : GLOBAL
4 5 3 : GLOBAL
7 7 8 : GLOBAL
1 6 2 : GLOBAL
6 1 2 : GLOBAL
2 9 11 : GLOBAL
5 5 1 : GLOBAL
8 8 3 : GLOBAL
1 1 1 3 : GLOBAL
2 3 4 2 : GLOBAL
3 3 3 3 : GLOBAL
4 1 5 2 : GLOBAL
2 2 2 17 : GLOBAL
2 3 1 2 3 : GLOBAL
2 2 = inf 1 -inf 2 : GLOBAL
"""
CASES["global_max_pool"] = CASES["global_pool"].replace("GLOBAL", "global_max_pool") + """
3 2 = 1 nan 2 5 3 4 : global_max_pool
2 1 2 = -inf -3 -inf inf : global_max_pool
"""
CASES["global_avg_pool"] = CASES.pop("global_pool").replace("GLOBAL", "global_avg_pool")

ADAPTIVE_CASES = """
7 2 : POOL<1>
7 2 : POOL<3>
7 2 : POOL<7>
5 2 : POOL<8>
12 1 : POOL<5>
6 6 2 : POOL<1>
6 6 2 : POOL<2>
6 6 2 : POOL<4>
7 5 2 : POOL<3>
7 5 2 : POOL<2, 3>
5 7 2 : POOL<5, 1>
4 3 3 : POOL<6, 5>
10 7 1 : POOL<7, 4>
1 1 3 : POOL<3>
3 3 2 : POOL<3>
9 4 2 : POOL<4, 9>
4 4 4 2 : POOL<2>
3 4 5 2 : POOL<2, 3, 4>
5 3 4 1 : POOL<3, 5, 2>
2 3 2 3 : POOL<1>
3 2 4 2 : POOL<1, 4, 3>
5 1 = 1 inf 2 3 -inf : POOL<3>
5 1 = 1 nan 2 3 4 : POOL<3>
4 1 = inf 1 2 -inf : POOL<2>
"""
CASES["adaptive_avg_pool"] = ADAPTIVE_CASES.replace("POOL", "adaptive_avg_pool")
CASES["adaptive_max_pool"] = ADAPTIVE_CASES.replace("POOL", "adaptive_max_pool") + """
4 1 = 1 nan 2 3 : adaptive_max_pool<3>
"""

CASES["pyramid_pool"] = """
7 2 : pyramid_pool<1>
7 2 : pyramid_pool<1, 2>
7 2 : pyramid_pool<1, 2, 3, 6>
9 3 : pyramid_pool<4, 1>
5 2 : pyramid_pool<8, 3>
7 2 : pyramid_pool<1, 2, 3, 6, average>
9 1 : pyramid_pool<2, 5, 4, average>
6 6 2 : pyramid_pool<1, 2, 3, 6>
6 6 2 : pyramid_pool<1, 2, 3, 6, average>
7 5 2 : pyramid_pool<2>
7 5 2 : pyramid_pool<3, 1>
7 5 2 : pyramid_pool<1, 4, average>
5 8 3 : pyramid_pool<1, 2, 3>
5 8 1 : pyramid_pool<6, 2, average>
13 11 1 : pyramid_pool<1, 2, 3, 4, 5, 6>
3 3 2 : pyramid_pool<5>
1 1 4 : pyramid_pool<2, 1>
4 4 4 2 : pyramid_pool<1, 2>
3 4 5 2 : pyramid_pool<3, 1, 2>
3 4 5 1 : pyramid_pool<2, 4, average>
2 5 3 2 : pyramid_pool<1, 3, average>
3 1 = 1 inf nan : pyramid_pool<1, 2>
3 1 = 1 inf -inf : pyramid_pool<1, 2, average>
"""
