# SPDX-License-Identifier: BSL-1.0
"""Normalisations."""

CASES = {}

CASES["batch_norm"] = """
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
3 2 = inf 1 2 3 4 5 : batch_norm
3 2 = 0 -inf 2 nan 4 5 : batch_norm
"""

CASES["layer_norm"] = """
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
3 2 = inf 1 2 3 4 5 : layer_norm
3 2 = 0 -inf 2 nan 4 5 : layer_norm
"""

CASES["group_norm"] = """
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
3 2 = inf 1 2 3 4 5 : group_norm<2>
3 2 = inf 1 2 3 4 5 : group_norm<1>
"""

CASES["instance_norm"] = """
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
3 2 = inf 1 2 3 4 5 : instance_norm
3 2 = 0 -inf 2 nan 4 5 : instance_norm
"""

CASES["local_response_norm"] = """
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
4 = 1 inf 2 3 : local_response_norm<3, alpha<1>>
4 = 1 -1 2 nan : local_response_norm<3, alpha<1>>
"""

CASES["standardize"] = """
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
3 = 1 inf 2 : standardize
3 = 1 nan 2 : standardize
"""
