# SPDX-License-Identifier: BSL-1.0
"""Layers that move elements: flatten, permute, borders, resizing, shuffling."""

CASES = {}

CASES["flatten"] = """
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

CASES["permute"] = """
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

CASES["border"] = """
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

CASES["resize"] = """
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
4 1 = inf -1 2 3 : upsample<2>
2 2 1 = inf -1 2 -inf : upsample<2>
1 2 2 1 = inf -1 2 nan : upsample<2>
4 1 = inf -1 2 3 : upsample<2, bilinear>
2 2 1 = 1 -1 2 inf : upsample<3, bilinear>
3 1 1 = inf -1 2 : upsample<2, bilinear>
1 3 1 = -1 inf 2 : resize<1, 5, bilinear, align_corners>
2 1 2 1 = -1 inf 2 3 : resize<3, 2, 3, bilinear, align_corners>
3 1 = 1 nan 2 : resize<3, bilinear>
"""

CASES["shuffle"] = """
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
