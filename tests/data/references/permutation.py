# SPDX-License-Identifier: BSL-1.0
# The permutations of batches.cpp, from the words of order.hpp and random.hpp.
M = (1 << 64) - 1


def mix(z):
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9 & M
    z = (z ^ z >> 27) * 0x94D049BB133111EB & M
    return z ^ z >> 31


def random_bits(seed, place):
    golden = 0x9E3779B97F4A7C15
    return mix(mix(seed + golden & M) + (place + 1) * golden & M)


def permutation(epoch, seed, size):
    s = random_bits(random_bits(seed, epoch), 0)
    order = list(range(size))
    for n in range(size - 1, 0, -1):
        k = random_bits(s, n) % (n + 1)
        order[n], order[k] = order[k], order[n]
    return order


print(permutation(0, 0, 10))
print(permutation(3, 42, 10))
