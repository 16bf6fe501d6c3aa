// SPDX-License-Identifier: BSL-1.0
// What a layer is told in a training step, where it does otherwise than when it runs: dropout, batch norms. It sees all
// samples of the step together:
//   static consteval auto batch_saved(const shape& in)       what it writes down for all samples, an array of parameter
//   static constexpr void train_forward(in, out, weight, saved, now)
//   static constexpr void train_backward(in, out, weight, saved, out_gradient, in_gradient, weight_gradient, now)
// in, out and their gradients are batch_views. What it adds to the gradient of a statistic is by how much the statistic is
// to fall: optimisers take it away as it is.
#pragma once
#include <convexpr/core/random.hpp>
#include <convexpr/core/tensor_view.hpp>

#include <cstddef>
#include <cstdint>

namespace convexpr {

// One tensor for each sample of a step, one behind the other; none has numbers where nobody needs them.
template <class T>
struct batch_view {
  T* elements = nullptr;
  shape extents{};
  std::size_t samples = 0;

  constexpr tensor_view<T> operator[](std::size_t sample) const {
    return elements == nullptr ? tensor_view<T>{} : tensor_view<T>(elements + sample * extents.size(), extents);
  }
  constexpr bool has_numbers() const { return elements != nullptr; }
  // All samples as one list of places.
  constexpr tensor_view<T> whole() const {
    return has_numbers() ? tensor_view<T>(elements, shape{samples * extents.places(), extents.channels()})
                         : tensor_view<T>{};
  }
};

// Step `step` of a training, as layer `layer` sees it. Random numbers are a function of it and of the place in a sample:
// they are the same bits whoever computes them.
struct training_moment {
  seed random{};
  std::uint64_t step = 0;
  std::size_t layer = 0;
  std::uint64_t first_sample = 0;  // of those of the step, which several processes may share

  constexpr seed of_sample(std::size_t sample) const {
    seed s(random_bits(random, step));
    s = seed(random_bits(s, layer));
    return seed(random_bits(s, first_sample + sample));
  }
};

}  // namespace convexpr
