// SPDX-License-Identifier: BSL-1.0
#include "program.hpp"

#include <cmath>

namespace bench {

using convexpr::operation_kind;

namespace {

class simplifier {
 public:
  explicit simplifier(const description& layers) : layers_(layers), value_of_(layers.size()), readers_(layers.size()) {
    for (const described_layer& layer : layers)
      for (std::size_t input : layer.inputs) ++readers_[input];
  }

  program run() {
    result_.steps.push_back({.out = layers_[0].output});
    for (std::size_t i = 1; i < layers_.size(); ++i) value_of_[i] = add(layers_[i]);
    result_.result = value_of_.back();
    for (std::size_t s = 1; s < result_.steps.size(); ++s)
      for (std::size_t value : {result_.steps[s].input, result_.steps[s].added})
        if (value != none) result_.steps[value].last_reader = s;
    return std::move(result_);
  }

 private:
  std::size_t add(const described_layer& layer) {
    const std::size_t before = layer.inputs[0], value = value_of_[before];
    step& producer = result_.steps[value];
    const bool only_reader = readers_[before] == 1;
    switch (layer.work.kind) {
      case operation_kind::same_elements:
        return value;
      case operation_kind::scale_offset:
        if (!only_reader || !takes_more(producer) || producer.added != none)
          throw unsupported("batch normalisation that cannot be folded");
        fold(producer, layer);
        return value;
      case operation_kind::activation:
        if (!only_reader || !takes_more(producer)) break;
        producer.activation = layer.work.activation;
        return value;
      case operation_kind::sum:
        return add_sum(layer);
      case operation_kind::reference:
        throw unsupported("a layer without an operation");
      default:
        break;
    }
    step next{.work = layer.work, .input = value, .in = producer.out, .out = layer.output};
    if (layer.work.kind == operation_kind::activation) next.activation = layer.work.activation;
    if (!layer.tensors.empty()) next.weight = layer.tensors[0];
    if (layer.work.has_bias) next.bias = layer.tensors[1];
    return append(next);
  }

  // The later of two branches takes the sum, if it ends in a convolution.
  std::size_t add_sum(const described_layer& layer) {
    if (layer.inputs.size() != 2) throw unsupported("a sum of more than two branches");
    std::size_t first = layer.inputs[0], second = layer.inputs[1];
    if (value_of_[first] > value_of_[second]) std::swap(first, second);
    step& later = result_.steps[value_of_[second]];
    if (readers_[second] == 1 && takes_more(later) && later.added == none) {
      later.added = value_of_[first];
      return value_of_[second];
    }
    return append({.work = layer.work,
                   .input = value_of_[first],
                   .added = value_of_[second],
                   .in = layer.output,
                   .out = layer.output});
  }

  static bool takes_more(const step& s) {
    return (s.is(operation_kind::convolution) || s.is(operation_kind::transposed_convolution) ||
            s.is(operation_kind::sum)) &&
           s.activation.is_identity();
  }

  // (w x + b - mean) scale + shift = (scale w) x + scale (b - mean) + shift, scale = weight / sqrt(variance + epsilon)
  void fold(step& convolution, const described_layer& norm) {
    if (convolution.is(operation_kind::sum)) throw unsupported("batch normalisation behind a sum");
    const std::size_t filters = convolution.work.filters, statistics = norm.work.affine ? 2 : 0;
    const std::size_t each = convolution.work.taps() * convolution.work.channels / convolution.work.groups;
    std::vector<float>& weight = result_.own_weights.emplace_back(filters * each);
    std::vector<float>& bias = result_.own_weights.emplace_back(filters);
    for (std::size_t f = 0; f < filters; ++f) {
      const double mean = norm.tensors[statistics][f], variance = norm.tensors[statistics + 1][f];
      const double scale = (norm.work.affine ? norm.tensors[0][f] : 1) / std::sqrt(variance + norm.work.epsilon);
      const double shift = norm.work.affine ? norm.tensors[1][f] : 0;
      for (std::size_t n = f * each; n < (f + 1) * each; ++n)
        weight[n] = static_cast<float>(scale * static_cast<double>(convolution.weight[n]));
      const double given = convolution.bias ? static_cast<double>(convolution.bias[f]) : 0.0;
      bias[f] = static_cast<float>(scale * (given - mean) + shift);
    }
    convolution.weight = weight.data();
    convolution.bias = bias.data();
  }

  std::size_t append(const step& next) {
    result_.steps.push_back(next);
    return result_.steps.size() - 1;
  }

  const description& layers_;
  std::vector<std::size_t> value_of_, readers_;
  program result_;
};

}  // namespace

program simplify(const description& layers) { return simplifier(layers).run(); }

image as_image(const convexpr::shape& s) {
  switch (s.rank) {
    case 1:
      return {1, 1, s[0]};
    case 3:
      return {s[0], s[1], s[2]};
    default:
      throw unsupported("neither an image nor a vector");
  }
}

}  // namespace bench
