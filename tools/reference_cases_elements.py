# SPDX-License-Identifier: BSL-1.0
"""Cases of the layers that slide over nothing: normalisations, rearrangements, activations, joins."""

ELEMENT_CASES = {}

ELEMENT_CASES["batch_norm"] = """
1 : batch_norm
5 : batch_norm
17 : batch_norm
6 2 : batch_norm
5 7 : batch_norm
4 4 1 : batch_norm
4 5 3 : batch_norm
2 3 16 : batch_norm
2 3 2 4 : batch_norm
2 2 2 2 3 : batch_norm
5 : batch_norm_with<>
6 3 : batch_norm_with<epsilon<1e-3>>
4 5 3 : batch_norm_with<epsilon<0.5>>
4 5 3 : batch_norm_with<epsilon<2>>
9 : batch_norm_with<no_affine>
7 2 : batch_norm_with<no_affine>
3 4 5 : batch_norm_with<no_affine, epsilon<1e-3>>
3 4 5 : batch_norm_with<epsilon<0.1>, no_affine>
2 3 2 4 : batch_norm_with<epsilon<1e-2>>
3 2 3 2 : batch_norm_with<no_affine>
4 4 2 : batch_norm, batch_norm
"""

ELEMENT_CASES["layer_norm"] = """
2 : layer_norm
8 : layer_norm
33 : layer_norm
5 4 : layer_norm
3 7 : layer_norm
4 3 5 : layer_norm
2 2 16 : layer_norm
2 3 2 4 : layer_norm
2 2 2 2 3 : layer_norm
3 1 : layer_norm
6 : layer_norm_with<>
5 4 : layer_norm_with<axes<1>>
5 4 : layer_norm_with<axes<2>>
4 3 5 : layer_norm_with<axes<2>>
4 3 5 : layer_norm_with<axes<3>>
2 3 2 4 : layer_norm_with<axes<3>>
2 3 2 4 : layer_norm_with<axes<4>, no_affine>
5 4 : layer_norm_with<epsilon<1e-3>>
4 3 5 : layer_norm_with<no_affine>
4 3 5 : layer_norm_with<no_affine, axes<2>, epsilon<0.25>>
9 : layer_norm_with<epsilon<1>, no_affine>
4 = 3 3 3 3 : layer_norm
4 = 100000 100001 100002 100003 : layer_norm
"""

ELEMENT_CASES["group_norm"] = """
4 : group_norm<1>
4 : group_norm<2>
6 : group_norm<3>
5 4 : group_norm<1>
5 4 : group_norm<2>
5 4 : group_norm<4>
7 6 : group_norm<3>
4 3 4 : group_norm<1>
4 3 4 : group_norm<2>
4 3 4 : group_norm<4>
3 5 6 : group_norm<3>
2 2 15 : group_norm<5>
2 2 12 : group_norm<2>
2 3 2 4 : group_norm<2>
2 2 3 6 : group_norm<6>
4 3 4 : group_norm<2, epsilon<1e-3>>
4 3 4 : group_norm<2, epsilon<0.5>>
4 3 4 : group_norm<2, no_affine>
7 6 : group_norm<2, no_affine, epsilon<0.1>>
2 3 2 4 : group_norm<4, epsilon<1>, no_affine>
3 1 2 = 5 5 5 5 5 5 : group_norm<1>
"""

ELEMENT_CASES["instance_norm"] = """
5 1 : instance_norm
5 4 : instance_norm
12 3 : instance_norm
1 4 : instance_norm
4 3 2 : instance_norm
3 5 5 : instance_norm
1 7 3 : instance_norm
7 1 3 : instance_norm
6 6 1 : instance_norm
2 2 9 : instance_norm
2 3 2 4 : instance_norm
3 3 3 1 : instance_norm
5 4 : instance_norm_with<>
5 4 : instance_norm_with<epsilon<1e-3>>
4 3 2 : instance_norm_with<epsilon<0.5>>
4 3 2 : instance_norm_with<no_affine>
9 2 : instance_norm_with<no_affine>
3 5 3 : instance_norm_with<no_affine, epsilon<0.1>>
2 3 2 4 : instance_norm_with<epsilon<2>, no_affine>
2 3 2 4 : instance_norm_with<no_affine>
3 2 = 1 7 1 7 1 7 : instance_norm
"""

ELEMENT_CASES["local_response_norm"] = """
5 : local_response_norm<1>
7 : local_response_norm<3>
7 : local_response_norm<5>
8 : local_response_norm<4>
8 : local_response_norm<2>
3 : local_response_norm<9>
4 6 : local_response_norm<3>
4 6 : local_response_norm<5, alpha<5e-4>, bias<2>>
4 6 : local_response_norm<5, alpha<1>>
3 2 7 : local_response_norm<5, alpha<2>, beta<0.5>>
3 2 7 : local_response_norm<3, alpha<2>, beta<1>>
3 2 7 : local_response_norm<4, alpha<2>, beta<2>>
3 2 7 : local_response_norm<3, alpha<1.5>, beta<0.3>, bias<0.5>>
3 2 7 : local_response_norm<5, alpha<1>, beta<1.25>>
2 3 5 : local_response_norm<3, bias<2>>
2 3 5 : local_response_norm<3, beta<0.75>, alpha<0.5>, bias<1.5>>
2 2 2 4 : local_response_norm<3, alpha<1>>
2 2 2 4 : local_response_norm<2, alpha<1>, beta<0.6>>
3 3 1 : local_response_norm<3, alpha<3>>
2 11 : local_response_norm<7, alpha<0.25>, beta<0.9>>
"""

ELEMENT_CASES["standardize"] = """
1 : standardize
2 : standardize
7 : standardize
33 : standardize
1 1 : standardize
5 3 : standardize
9 4 : standardize
1 1 1 : standardize
3 3 1 : standardize
4 5 3 : standardize
7 3 2 : standardize
5 5 5 : standardize
1 8 3 : standardize
2 2 2 2 : standardize
2 3 4 3 : standardize
3 1 2 5 : standardize
4 = 2 2 2 2 : standardize
2 2 1 = 0.5 0.5 0.5 0.625 : standardize
3 = -1000 0 1000 : standardize
4 1 = 100000 100001 100002 100004 : standardize
"""

ELEMENT_CASES["flatten"] = """
5 : flatten
3 4 : flatten
1 7 : flatten
2 3 4 : flatten
5 1 2 : flatten
1 1 6 : flatten
4 4 3 : flatten
2 3 2 2 : flatten
3 1 1 5 : flatten
2 2 2 2 2 : flatten
1 2 1 2 1 2 : flatten
12 : reshape<12>
12 : reshape<3, 4>
12 : reshape<2, 3, 2>
3 4 : reshape<4, 3>
3 4 : reshape<12>
2 3 4 : reshape<4, 6>
2 3 4 : reshape<1, 2, 1, 12>
2 3 4 : reshape<3, 2, 2, 2>
2 3 2 2 : reshape<1, 2, 3, 2, 2, 1>
2 3 4 : flatten, reshape<4, 3, 2>
"""

ELEMENT_CASES["permute"] = """
5 : permute<0>
2 5 : permute<0, 1>
2 5 : permute<1, 0>
2 3 4 : permute<0, 1, 2>
2 3 4 : permute<0, 2, 1>
2 3 4 : permute<1, 0, 2>
2 3 4 : permute<1, 2, 0>
2 3 4 : permute<2, 0, 1>
2 3 4 : permute<2, 1, 0>
2 3 4 5 : permute<3, 2, 1, 0>
2 3 4 5 : permute<1, 3, 0, 2>
2 3 4 5 : permute<3, 0, 1, 2>
2 3 4 5 : permute<0, 3, 1, 2>
2 3 4 5 : permute<2, 3, 0, 1>
2 3 1 4 5 : permute<4, 0, 3, 1, 2>
2 3 1 4 5 : permute<1, 2, 3, 4, 0>
2 3 1 4 2 : permute<0, 4, 2, 1, 3>
2 3 1 2 3 2 : permute<5, 4, 3, 2, 1, 0>
2 3 1 2 3 2 : permute<3, 0, 5, 1, 4, 2>
2 3 4 : permute<2, 0, 1>, permute<1, 2, 0>
"""

ELEMENT_CASES["border"] = """
5 2 : zero_pad<1>
5 2 : zero_pad<3>
5 2 : zero_pad<padding_before<2>>
5 2 : zero_pad<padding_after<2>>
5 2 : zero_pad<padding_before<1>, padding_after<2>>
3 4 2 : zero_pad<1>
3 4 2 : zero_pad<1, 2>
3 4 2 : zero_pad<0, 1>
3 4 2 : zero_pad<padding_before<1, 0>, padding_after<0, 2>>
3 4 2 : zero_pad<padding_after<1>>
2 3 2 2 : zero_pad<1>
2 1 2 2 : zero_pad<1, 0, 2>
2 1 2 2 : zero_pad<padding_before<1, 0, 1>, padding_after<0, 2, 0>>
7 2 : crop<1>
7 2 : crop<3>
7 2 : crop<crop_before<4>>
7 2 : crop<crop_after<5>>
7 2 : crop<crop_before<1>, crop_after<3>>
5 6 3 : crop<1>
5 6 3 : crop<2, 1>
5 6 3 : crop<0, 2>
5 6 3 : crop<crop_before<3, 0>, crop_after<1, 4>>
5 6 3 : crop<crop_after<2>>
5 4 5 2 : crop<1>
4 5 3 2 : crop<1, 2, 0>
4 5 3 2 : crop<crop_before<2, 0, 1>, crop_after<0, 3, 1>>
3 4 2 : zero_pad<2>, crop<2>
4 : pad_channels<1, 2>
4 : pad_channels<0, 3>
3 2 : pad_channels<2, 0>
3 2 : pad_channels<0, 0>
3 4 2 : pad_channels<1, 2>
3 4 2 : pad_channels<0, 2>
2 2 2 3 : pad_channels<3, 1>
2 1 2 2 2 : pad_channels<1, 1>
"""

ELEMENT_CASES["resize"] = """
5 2 : upsample<1>
5 2 : upsample<3>
5 2 : upsample<2, nearest>
5 2 : upsample<2, bilinear>
5 2 : upsample<3, bilinear, align_corners>
3 4 2 : upsample<2>
3 4 2 : upsample<2, 3>
3 4 2 : upsample<2, bilinear>
3 4 2 : upsample<3, 2, bilinear, align_corners>
1 1 3 : upsample<4, bilinear>
2 2 3 2 : upsample<2>
2 2 2 2 : upsample<2, bilinear>
2 1 3 2 : upsample<2, 3, 1, bilinear, align_corners>
5 2 : resize<5>
5 2 : resize<8>
8 2 : resize<3>
7 2 : resize<11, bilinear>
11 2 : resize<4, bilinear>
11 2 : resize<4, bilinear, align_corners>
4 2 : resize<9, bilinear, align_corners>
5 2 : resize<1, bilinear, align_corners>
5 2 : resize<1, bilinear>
3 4 2 : resize<5, 7>
7 6 2 : resize<3, 4>
7 6 2 : resize<3, nearest>
3 4 2 : resize<5, 7, bilinear>
7 6 2 : resize<3, 4, bilinear>
7 3 2 : resize<4, 8, bilinear>
7 3 2 : resize<4, 8, bilinear, align_corners>
5 6 2 : resize<3, align_corners, bilinear>
6 5 2 : resize<1, 3, bilinear, align_corners>
1 5 2 : resize<3, 2, bilinear>
2 3 4 2 : resize<3, 2, 5>
3 4 2 2 : resize<2, 5, 3, bilinear>
3 4 2 2 : resize<5, 2, 3, bilinear, align_corners>
3 2 4 2 : resize<2, bilinear>
"""

ELEMENT_CASES["shuffle"] = """
5 4 : pixel_shuffle<1>
5 4 : pixel_shuffle<2>
4 9 : pixel_shuffle<3>
3 12 : pixel_shuffle<4>
2 3 4 : pixel_shuffle<2>
2 3 8 : pixel_shuffle<2>
2 3 12 : pixel_shuffle<2>
1 2 18 : pixel_shuffle<3>
2 2 16 : pixel_shuffle<4>
1 2 2 8 : pixel_shuffle<2>
2 1 2 16 : pixel_shuffle<2>
1 1 2 27 : pixel_shuffle<3>
6 2 : pixel_unshuffle<1>
6 2 : pixel_unshuffle<2>
6 2 : pixel_unshuffle<3>
8 3 : pixel_unshuffle<4>
4 6 2 : pixel_unshuffle<2>
6 3 2 : pixel_unshuffle<3>
4 4 1 : pixel_unshuffle<4>
2 6 4 : pixel_unshuffle<2>
2 4 2 2 : pixel_unshuffle<2>
2 2 4 3 : pixel_unshuffle<2>
3 3 6 1 : pixel_unshuffle<3>
2 3 8 : pixel_shuffle<2>, pixel_unshuffle<2>
6 : channel_shuffle<1>
6 : channel_shuffle<2>
6 : channel_shuffle<3>
6 : channel_shuffle<6>
12 : channel_shuffle<4>
3 8 : channel_shuffle<2>
3 8 : channel_shuffle<4>
2 15 : channel_shuffle<5>
2 3 6 : channel_shuffle<2>
2 3 6 : channel_shuffle<3>
2 2 12 : channel_shuffle<3>
2 1 2 10 : channel_shuffle<5>
2 2 2 4 : channel_shuffle<2>
1 2 1 2 6 : channel_shuffle<3>
12 : channel_shuffle<3>, channel_shuffle<4>
"""

ELEMENT_CASES["dropout"] = """
1 : dropout<0>
7 : dropout<0.5>
7 : dropout<0.25>
5 3 : dropout<0.1>
4 3 2 : dropout<0.9>
2 3 2 2 : dropout<0.5>
3 = -1000 0 1000 : dropout<0.5>
5 : dropout<0.5>, dropout<0.25>
"""

# Where activations bend, where they saturate, and where e^x would overflow or vanish.
EDGES = ("30 = -1000 -800 -100 -40 -20 -9 -6 -4.5 -3.5 -3 -2.5 -1.5 -1 -0.5 -0.0009765625 0 0.0009765625 0.25 0.75 1 1.5 "
         "2.5 3 3.5 5.5 6 9 30 100 1000")
FUNCTIONS = """
relu relu6 leaky_relu<> leaky_relu<0.2> leaky_relu<0> leaky_relu<1> elu elu_with<0.5> elu_with<2> selu celu celu_with<0.5>
celu_with<2> gelu gelu_tanh silu sigmoid hard_swish hard_sigmoid hard_sigmoid_with<0.2,0.5> hard_sigmoid_with<0.5,0.25>
tanh softplus softplus_with<0.5> softplus_with<4> softsign mish clip<-1,1> clip<0,6> clip<-0.5,0.75>
""".split()
ELEMENT_CASES["activations"] = "\n".join(
    [f"{EDGES} : {f}" for f in FUNCTIONS] +
    [f"{shape} : {f}" for f, shape in zip(FUNCTIONS, ["3 4 2", "11 3", "2 3 2 2"] * len(FUNCTIONS))]) + """
1 : prelu
5 : prelu
17 : prelu
6 2 : prelu
3 7 : prelu
3 4 2 : prelu
2 2 9 : prelu
2 3 2 3 : prelu
3 2 = -1000 -1000 1000 1000 -0.5 0 : prelu
5 = -inf -1 0 1 inf : relu
5 = -inf -1 0 1 inf : sigmoid
5 = -inf -1 0 1 inf : tanh
4 = nan -1 0 1 : relu
4 = nan -1 0 1 : clip<-0.5,0.5>
4 = nan -1 0 1 : relu6
"""

ELEMENT_CASES["softmax"] = "\n".join(line.replace("F", f) for f in ("softmax", "log_softmax") for line in """
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
3 = 0.0009765625 0 -0.0009765625 : F
""".strip().splitlines())

ELEMENT_CASES["join"] = """
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
"""

ELEMENT_CASES["series"] = """
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
4 : repeat<2, as<"layer", dense<4>>>
"""
