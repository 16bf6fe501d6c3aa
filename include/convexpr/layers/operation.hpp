// SPDX-License-Identifier: BSL-1.0
// operation: what a layer computes, as a value that a plan can read, fuse and choose a kernel for.
//   static consteval operation work(shape in)      optional member of a layer (docs/adding-a-layer.md)
// A layer without it, or whose work is operation_kind::reference, runs by its reference loop nest.
#pragma once
#include <convexpr/layers/window.hpp>

#include <array>
#include <cstddef>

namespace convexpr {

// A function of one number with up to two constants; the formulas stand in layers/activations.hpp.
enum class curve_kind : unsigned char {
  identity,
  leaky_relu,  // a: slope below 0; relu has 0
  clip,        // a, b: bounds
  elu,         // a: alpha; y = a (e^x - 1) below 0
  selu,
  celu,  // a: alpha
  gelu,
  gelu_tanh,
  sigmoid,
  silu,
  hard_sigmoid,  // a: scale, b: offset
  hard_swish,
  tanh,
  softplus,  // a: beta
  softsign,
  mish
};

struct curve {
  curve_kind kind = curve_kind::identity;
  float a = 0, b = 0;

  constexpr bool is_identity() const { return kind == curve_kind::identity; }
  friend constexpr bool operator==(const curve&, const curve&) = default;
};

enum class operation_kind : unsigned char {
  reference,      // known to its layer only: its reference loop nest
  own,            // of a type of the layer's own, for kernels that the layer brings
  same_elements,  // the same numbers under another shape: flatten, dropout
  convolution,    // conv, depthwise_conv, dense
  transposed_convolution,
  zero_pad,  // axes[].before and .after zeros around the image
  max_pool,
  avg_pool,
  scale_offset,   // batch_norm: a number a channel to multiply with, another to add
  activation,     // element by element
  softmax,        // over the channels
  sum,            // of several inputs of one shape
  concatenation,  // of the channels of several inputs
  pixel_shuffle,  // `filters` channels remain, every spatial axis grows by axes[].stride
  // What a training step has beside; each reads several tensors, the gradient of a result first.
  convolution_weights,  // gradient of the weights of that convolution, over all samples: result', input
  activation_gradient,  // result' times the slope, element by element: result', result
  max_pool_gradient,    // result', input
  avg_pool_gradient,    // result'
  part,                 // `filters` channels of the input's, from axes[2].before on
  channel_moments,      // of each channel its mean, and the sum of squares around it
  joined_moments,       // the same over all samples
  batch_normalization,  // input, joined moments
  norm_gradient_sums,   // of each channel sum of result', and of result' x: result', input, joined moments
  joined_sums,          // the same over all samples
  norm_gradient,        // result', input, joined moments, joined sums
  norm_weights          // gradient of a batch norm's parameters: joined sums, joined moments
};

// Whether its stage reads all inputs of its node by itself.
constexpr bool reads_all(operation_kind k) {
  return k == operation_kind::own || k >= operation_kind::convolution_weights;
}

// A structural value: kernels are instantiated by it.
struct operation {
  operation_kind kind = operation_kind::reference;
  // depth, height, width; an axis that the input lacks has extent 1. Spelled out, for GCC 12 loses the initialisers of
  // axis_window when it value-initialises an array of them in a constant expression.
  std::array<axis_window, max_spatial_rank> axes{axis_window{}, axis_window{}, axis_window{}};
  std::size_t channels = 1;  // of the input
  std::size_t filters = 1;   // channels of the output
  std::size_t groups = 1;
  bool has_bias = false;
  bool count_padding = false;  // of avg_pool
  bool affine = false;         // scale_offset has learned numbers beside its statistics
  double epsilon = 0;          // of scale_offset
  double momentum = 0;         // of its statistics in training
  curve activation{};

  constexpr const axis_window& depth() const { return axes[0]; }
  constexpr const axis_window& height() const { return axes[1]; }
  constexpr const axis_window& width() const { return axes[2]; }
  constexpr std::size_t taps() const { return axes[0].kernel * axes[1].kernel * axes[2].kernel; }
  constexpr std::size_t in_places() const { return axes[0].in * axes[1].in * axes[2].in; }
  constexpr std::size_t out_places() const { return axes[0].out * axes[1].out * axes[2].out; }
  constexpr bool is(operation_kind k) const { return kind == k; }
  // Every channel by itself.
  constexpr bool is_depthwise() const {
    return kind == operation_kind::convolution && groups == channels && groups > 1;
  }

  friend constexpr bool operator==(const operation&, const operation&) = default;
};

namespace detail {

// Elements of any shape as places in a row.
constexpr operation elementwise(operation_kind kind, const shape& in) {
  operation o;
  o.kind = kind;
  o.channels = o.filters = in.channels();
  o.axes[2].in = o.axes[2].out = in.places();
  return o;
}
constexpr operation sliding_work(operation_kind kind, const window& area, const shape& in, std::size_t filters) {
  operation o;
  o.kind = kind;
  for (std::size_t axis = 0; axis < max_spatial_rank; ++axis) o.axes[axis] = area.axes[axis];
  o.channels = in.channels();
  o.filters = filters;
  return o;
}

}  // namespace detail
}  // namespace convexpr
