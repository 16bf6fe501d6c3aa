# SPDX-License-Identifier: BSL-1.0
"""Convolutions, and dense."""

CASES = {}

CASES["conv"] = """
7 2 : conv<3>
7 2 : conv<3, kernel<3>>
9 3 : conv<2, kernel<4>, stride<3>>
8 2 : conv<2, kernel<3>, dilation<3>>
8 1 : conv<4, kernel<5>, padding<2>, no_bias>
7 4 : conv<6, kernel<3>, groups<2>, padding_before<2>>
10 2 : conv<3, kernel<4>, stride<3>, padding_same>
10 2 : conv<3, kernel<4>, stride<3>, padding_same_lower>
5 6 3 : conv<4>
5 6 3 : conv<4, kernel<3>>
5 6 3 : conv<4, kernel<3>, padding<1>>
7 6 2 : conv<3, kernel<2, 4>, stride<3, 2>>
7 5 2 : conv<3, kernel<3>, stride<2>, padding<2, 1>, no_bias>
6 7 3 : conv<2, kernel<3, 2>, padding_before<0, 2>, padding_after<1, 0>>
5 7 2 : conv<3, kernel<2>, padding_same>
5 7 2 : conv<3, kernel<2>, padding_same_lower>
7 9 2 : conv<3, kernel<4>, stride<2>, padding_same>
7 9 2 : conv<3, kernel<4>, stride<2>, padding_same_lower, no_bias>
8 9 2 : conv<2, kernel<3>, dilation<2, 3>, padding<1>>
8 9 2 : conv<2, kernel<3, 2>, dilation<2>, stride<2, 3>, padding_same>
4 4 1 : conv<2, kernel<2>, padding<3>>
5 5 6 : conv<4, kernel<3>, groups<2>>
5 5 4 : conv<4, kernel<3>, groups<4>, stride<2>, padding<1>>
4 4 6 : conv<9, kernel<2>, groups<3>, no_bias>
3 3 4 : conv<5, kernel<3>>
1 1 3 : conv<4, kernel<3>, padding<1>>
4 3 5 2 : conv<2, kernel<2>>
4 3 5 2 : conv<3, kernel<3>, padding<1>, stride<2>>
3 4 5 2 : conv<2, kernel<1, 2, 3>, padding<0, 1, 2>, stride<1, 2, 3>>
5 4 4 2 : conv<2, kernel<2>, dilation<3, 2, 1>, padding_same_lower, stride<2>>
3 3 3 4 : conv<4, kernel<2>, groups<2>, padding_after<1>, no_bias>
"""

CASES["depthwise_conv"] = """
7 3 : depthwise_conv<>
7 3 : depthwise_conv<kernel<3>>
9 2 : depthwise_conv<3, kernel<4>, stride<2>>
8 3 : depthwise_conv<kernel<3>, dilation<3>, no_bias>
8 2 : depthwise_conv<2, kernel<5>, padding_before<4>>
10 3 : depthwise_conv<kernel<4>, stride<3>, padding_same>
10 3 : depthwise_conv<kernel<4>, stride<3>, padding_same_lower>
5 6 3 : depthwise_conv<kernel<3>>
5 6 3 : depthwise_conv<1, kernel<3>, padding<1>>
5 5 2 : depthwise_conv<3, kernel<2>>
7 6 3 : depthwise_conv<kernel<3>, stride<2>, padding<1>>
7 6 2 : depthwise_conv<2, kernel<3, 2>, stride<3, 2>>
6 7 2 : depthwise_conv<kernel<3, 2>, padding_before<0, 2>, padding_after<1, 0>>
5 7 3 : depthwise_conv<kernel<2>, padding_same>
5 7 3 : depthwise_conv<kernel<2>, padding_same_lower, no_bias>
7 9 2 : depthwise_conv<2, kernel<4>, stride<2>, padding_same>
8 9 2 : depthwise_conv<kernel<3>, dilation<2, 3>>
8 9 2 : depthwise_conv<2, kernel<2>, dilation<3>, stride<2>, padding<2>>
4 4 1 : depthwise_conv<4, kernel<3>>
3 3 5 : depthwise_conv<kernel<3>>
4 3 5 2 : depthwise_conv<kernel<2>>
4 3 5 2 : depthwise_conv<2, kernel<3>, padding<1>, stride<2>>
3 4 5 2 : depthwise_conv<kernel<1, 2, 3>, stride<1, 2, 3>, padding_same_lower, dilation<2, 1, 1>>
"""

CASES["transposed_conv"] = """
5 2 : transposed_conv<3>
5 2 : transposed_conv<3, kernel<3>>
5 2 : transposed_conv<2, kernel<3>, stride<2>>
5 2 : transposed_conv<2, kernel<3>, stride<4>, no_bias>
5 3 : transposed_conv<2, kernel<3>, dilation<3>, stride<2>, padding<2>>
4 4 : transposed_conv<6, kernel<4>, groups<2>, stride<3>, output_padding<2>>
4 2 : transposed_conv<2, kernel<4>, stride<3>, padding_same>
4 2 : transposed_conv<2, kernel<4>, stride<3>, padding_same_lower>
4 2 : transposed_conv<2, kernel<2>, stride<3>, padding_same>
3 4 2 : transposed_conv<3>
3 4 2 : transposed_conv<3, kernel<3>>
3 4 2 : transposed_conv<2, kernel<3>, stride<2>, padding<1>>
3 4 2 : transposed_conv<2, kernel<3>, stride<2>, padding<1>, output_padding<1>>
3 4 1 : transposed_conv<2, kernel<2, 3>, stride<3, 2>, output_padding<2, 0>>
3 3 2 : transposed_conv<2, kernel<4>, stride<2>, padding_before<1, 2>, padding_after<2, 0>>
3 3 2 : transposed_conv<2, kernel<3>, stride<2>, padding_same>
3 3 2 : transposed_conv<2, kernel<3>, stride<2>, padding_same_lower, no_bias>
3 3 2 : transposed_conv<2, kernel<1, 4>, stride<2>, padding_same_lower>
4 2 : transposed_conv<2, kernel<4>, stride<2>, output_padding<1>, padding_same>
4 2 : transposed_conv<2, kernel<4>, stride<2>, output_padding<1>, padding_same_lower>
3 4 2 : transposed_conv<2, kernel<2>, dilation<2, 3>, stride<2, 1>, output_padding<1, 2>>
2 3 6 : transposed_conv<4, kernel<3>, groups<2>, stride<2>>
3 2 4 : transposed_conv<4, kernel<2>, groups<4>, no_bias>
1 1 5 : transposed_conv<2, kernel<4, 3>>
4 4 2 : transposed_conv<3, kernel<3>, padding<2>>
2 2 2 2 : transposed_conv<2, kernel<2>, stride<2>>
2 3 2 2 : transposed_conv<2, kernel<3, 2, 1>, stride<1, 2, 3>, padding<1, 0, 0>, output_padding<0, 1, 2>>
2 2 3 2 : transposed_conv<2, kernel<3>, padding_same, dilation<1, 2, 1>>
"""

CASES["dense"] = """
1 : dense<1>
1 : dense<7>
2 : dense<3>
3 : dense<1>
4 : dense<4>
5 : dense<3>
7 : dense<11>
8 : dense<8>
13 : dense<5>
16 : dense<10>
17 : dense<9>
31 : dense<2>
64 : dense<3>
101 : dense<4>
3 : dense<65>
9 : dense<16>
1 : dense<3, no_bias>
5 : dense<3, no_bias>
33 : dense<7, no_bias>
8 : dense<1, no_bias>
6 : dense<5>, dense<4, no_bias>, dense<3>
"""
