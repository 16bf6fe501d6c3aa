// SPDX-License-Identifier: BSL-1.0
// contest<Net>: a network of this library against every peer that can run it, on the same weights and input.
#pragma once
#include "../../peers/description.hpp"
#include "entry.hpp"
#include "ours.hpp"

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace bench {

// Lets every peer build the network, compares the outputs, races, prints. `output` is what ours gave.
void run_contest(const entry& e, const race_options& options, const description& network, const float* input,
                 const std::vector<float>& output, const std::function<void()>& ours);

namespace detail {

// Weights as for training; biases, scales and statistics away from the 0 and 1 at which they start.
template <class Net>
void fill(convexpr::parameters<Net>& weights) {
  convexpr::initialize(weights, convexpr::he_normal{}, convexpr::seed{1});
  for (const convexpr::tensor_info& tensor : weights.tensors())
    if (!tensor.role.random)
      for (std::size_t n = tensor.offset; n < tensor.offset + tensor.extents.size(); ++n)
        weights.values[n] += static_cast<float>(0.2 * convexpr::random_symmetric(convexpr::seed{2}, n));
}

template <class Net>
void contest(const entry& e, const race_options& options) {
  const auto weights = std::make_unique<convexpr::parameters<Net>>();
  fill(*weights);
  const auto input = std::make_unique<convexpr::tensor<float, Net::input>>();
  const auto output = std::make_unique<convexpr::tensor<float, Net::output>>();
  for (std::size_t n = 0; n < input->size(); ++n)
    (*input)[n] = static_cast<float>(convexpr::random_symmetric(convexpr::seed{3}, n));
  ours<Net> model(*weights, options.threads);
  const auto run = [&] { model.run(input->data(), output->data()); };
  run();
  run_contest(e, options, describe(*weights), input->data(), {output->begin(), output->end()}, run);
}

}  // namespace detail

template <class Net>
entry contest(std::string group, std::string name) {
  return {std::move(group), std::move(name), 2.0 * static_cast<double>(Net::macs), &detail::contest<Net>};
}

}  // namespace bench
