// SPDX-License-Identifier: BSL-1.0
// In which order the samples of a data set come: in_order, or shuffled, a permutation that is a function of seed, epoch
// and number of samples alone, the same on every machine. Both say of which epoch it is, which augmentations go by.
#pragma once
#include <convexpr/core/random.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <utility>
#include <vector>

namespace convexpr {

struct in_order {
  std::uint64_t epoch = 0;
  seed random{};

  constexpr in_order() = default;
  constexpr explicit in_order(std::integral auto number, seed s = {})
      : epoch(static_cast<std::uint64_t>(number)), random(s) {}
};

struct shuffled {
  std::uint64_t epoch = 0;
  seed random{};

  constexpr shuffled() = default;
  constexpr explicit shuffled(std::integral auto number, seed s = {})
      : epoch(static_cast<std::uint64_t>(number)), random(s) {}
};

template <class T>
concept sample_order = std::same_as<T, in_order> || std::same_as<T, shuffled>;

namespace detail {

// What random numbers of an epoch are for: those of one use tell nothing of another's.
enum class random_use : std::uint64_t { order, augmentation };

constexpr seed epoch_seed(seed s, std::uint64_t epoch, random_use use) {
  return seed{random_bits(seed{random_bits(s, epoch)}, static_cast<std::uint64_t>(use))};
}

}  // namespace detail

// 0, 1, ..., size - 1.
inline std::vector<std::size_t> permutation(const in_order&, std::size_t size) {
  std::vector<std::size_t> order(size);
  std::iota(order.begin(), order.end(), std::size_t{0});
  return order;
}
// Shuffled by Fisher and Yates (Durstenfeld 1964) from the end: place n is exchanged with one of 0 ... n, the remainder of
// random_bits by n + 1, which prefers no place by more than n / 2^64.
inline std::vector<std::size_t> permutation(const shuffled& how, std::size_t size) {
  std::vector<std::size_t> order = permutation(in_order{}, size);
  const seed s = detail::epoch_seed(how.random, how.epoch, detail::random_use::order);
  for (std::size_t n = size; n-- > 1;)
    std::swap(order[n], order[static_cast<std::size_t>(random_bits(s, n) % (std::uint64_t{n} + 1))]);
  return order;
}

}  // namespace convexpr
