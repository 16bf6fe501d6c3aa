# SPDX-License-Identifier: BSL-1.0
"""Layers made of layers: joins, tags, lists, several outputs."""

CASES = {}

CASES["join"] = """
5 : add<branch<>, branch<>>
5 : add<branch<relu>, branch<tanh>>
5 : add<branch<dense<3>>, branch<dense<3, no_bias>>, branch<dense<3>>>
4 5 2 : add<branch<conv<3, kernel<3>, padding<1>>>, branch<conv<3>>>
4 4 2 : add<branch<max_pool<2>>, branch<avg_pool<2>>, branch<lp_pool<2>>>
6 : add<branch<dense<2>>, branch<dense<4>, relu, dense<2>>>
2 3 2 2 : add<branch<>, branch<relu>, branch<sigmoid>>
5 : multiply<branch<>, branch<>>
5 : multiply<branch<>, branch<sigmoid>>
4 3 2 : multiply<branch<>, branch<conv<2>, sigmoid>>
4 3 2 : multiply<branch<conv<2>>, branch<conv<2>, tanh>, branch<>>
6 2 : multiply<branch<conv<3, kernel<3>>>, branch<conv<3, kernel<3>>>>
7 : multiply<branch<dense<4>>, branch<dense<4>>>
2 2 2 2 : multiply<branch<relu>, branch<>>
5 : concat<branch<>, branch<>>
5 : concat<branch<dense<3>>, branch<>, branch<dense<2>>>
6 2 : concat<branch<>, branch<conv<3>>>
4 3 2 : concat<branch<conv<1>>, branch<conv<3, kernel<3>, padding<1>>>, branch<>>
5 5 2 : concat<branch<max_pool<2>>, branch<conv<3, kernel<2>, stride<2>>>>
2 2 3 2 : concat<branch<>, branch<relu>>
4 4 2 : concat<branch<>, branch<concat<branch<conv<1>>, branch<conv<2>>>>>
5 : residual<dense<5>>
5 : residual<dense<3>, relu, dense<5>>
4 3 2 : residual<conv<2, kernel<3>, padding<1>>, batch_norm, relu>
4 4 2 : residual<branch<conv<3, kernel<3>, padding<1>>>, branch<conv<3>>>
5 5 2 : residual<branch<conv<4, kernel<3>, stride<2>, padding<1>>, relu>, branch<conv<4, stride<2>>, batch_norm>>
4 4 2 : residual<branch<conv<3, kernel<2>, stride<2>>>, branch<avg_pool<2>, pad_channels<0, 1>>>
4 3 2 : residual<branch<conv<2>>>
6 2 : residual<conv<2, kernel<3>, padding<1>>, relu>, residual<conv<2>, tanh>
3 3 2 : residual<residual<conv<2>>, relu>
2 3 2 2 : residual<conv<2, kernel<3>, padding<1>>>
3 = inf 0 nan : multiply<branch<>, branch<clip<0, 0>>>
3 = inf -inf 1 : add<branch<>, branch<relu>>
"""

CASES["series"] = """
5 : tag<"x">, dense<5>, add<from<"x">>
5 : tag<"x">, relu, add<branch<>, from<"x">>
4 3 2 : conv<3>, tag<"skip">, conv<3, kernel<3>, padding<1>>, relu, concat<from<"skip">>
4 3 2 : conv<3>, tag<"skip">, conv<3, kernel<3>, padding<1>>, relu, multiply<from<"skip">>
4 4 1 : tag<"a">, conv<2, kernel<3>, padding<1>>, tag<"b">, max_pool<2>, conv<2>, upsample<2>, concat<branch<>, from<"b">, from<"a">>
5 : tag<"x">, dense<3>, tag<"y">, from<"x">, dense<3>, add<branch<>, from<"y">>
6 : tag<"x">, dense<2>, concat<from<"x">, branch<relu>>
5 : outputs<branch<>, branch<relu>>
5 : outputs<branch<dense<3>>, branch<dense<2>, softmax>>
4 4 2 : conv<3>, outputs<branch<global_avg_pool>, branch<max_pool<2>>, branch<flatten, dense<2>>>
6 2 : tag<"x">, conv<3, kernel<3>>, outputs<branch<>, from<"x">>
4 : outputs<branch<dense<3>>>
5 : sequence<dense<4>, relu>
5 : sequence<>, dense<2>
5 : sequence<sequence<dense<4>>, sequence<relu, dense<3>>>
4 3 2 : sequence<conv<3>, relu>, sequence<conv<2, kernel<3>, padding<1>>>
5 : repeat<3, dense<5>, relu>
5 : repeat<1, dense<4>>
5 : repeat<0, dense<4>>, relu
5 5 1 : repeat<2, conv<2, kernel<3>>, relu>
4 : repeat<2, repeat<2, dense<4>>, tanh>
4 : repeat<2, residual<dense<4>, relu>>
4 4 1 : repeat<2, conv<2, kernel<3>>, zero_pad<1>, conv<2, kernel<3>>, zero_pad<1>>
5 : as<"fc", dense<3>>
5 : as<"body", dense<4>, relu>, as<"head", dense<2>>
4 3 2 : as<"features.0", conv<3, kernel<3>>>, flatten, as<"fc", dense<2>>
4 : as<"stage", repeat<2, dense<4>, relu>>
4 : as<"block", residual<dense<4>>>
4 : as<"first", dense<4>>, relu, as<"second", dense<4>>
"""
