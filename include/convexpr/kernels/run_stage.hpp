// SPDX-License-Identifier: BSL-1.0
// From a stage to its kernel: the code that runs it, the numbers it wants packed, the scratch it needs. A new algorithm
// is a header in this folder and a line in each of the three functions here.
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/copy.hpp>
#include <convexpr/kernels/dense.hpp>
#include <convexpr/kernels/depthwise.hpp>
#include <convexpr/kernels/direct.hpp>
#include <convexpr/kernels/folded_weights.hpp>
#include <convexpr/kernels/grouped.hpp>
#include <convexpr/kernels/planar.hpp>
#include <convexpr/kernels/pointwise.hpp>
#include <convexpr/kernels/pool.hpp>
#include <convexpr/kernels/softmax.hpp>
#include <convexpr/kernels/transposed.hpp>
#include <convexpr/kernels/winograd.hpp>
#include <convexpr/plan/stage.hpp>

#include <cstddef>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

// A stage of a layer that has only its reference loop nest.
struct no_kernel {
  static constexpr std::size_t items = 0, scratch = 0;
  static void run(const stage_arguments&, worker) noexcept {}
};

template <stage S>
consteval auto kernel_of() {
  if constexpr (S.how == algorithm::direct)
    return direct<S>{};
  else if constexpr (S.how == algorithm::dense)
    return dense<S>{};
  else if constexpr (S.how == algorithm::winograd)
    return winograd<S>{};
  else if constexpr (S.how == algorithm::planar)
    return planar<S>{};
  else if constexpr (S.how == algorithm::depthwise)
    return depthwise<S>{};
  else if constexpr (S.how == algorithm::grouped)
    return grouped<S>{};
  else if constexpr (S.how == algorithm::transposed)
    return transposed<S>{};
  else if constexpr (S.how == algorithm::pooling)
    return pool<S>{};
  else if constexpr (S.how == algorithm::pointwise)
    return pointwise<S>{};
  else if constexpr (S.how == algorithm::softmax)
    return softmax<S>{};
  else if constexpr (S.how == algorithm::copy)
    return copy<S>{};
  else
    return no_kernel{};
}
template <stage S>
struct kernel : decltype(kernel_of<S>()) {};

// Packed numbers of a stage, in floats, its depthwise convolution in front aside.
constexpr std::size_t packed_size(const stage& s) {
  switch (s.how) {
    case algorithm::direct:
      return direct_packed_size(s);
    case algorithm::dense:
      return dense_packed_size(s);
    case algorithm::winograd:
      return winograd_packed_size(s);
    case algorithm::planar:
      return planar_packed_size(s);
    case algorithm::depthwise:
      return depthwise_packed_size(s);
    case algorithm::grouped:
      return grouped_packed_size(s);
    case algorithm::transposed:
      return transposed_packed_size(s);
    case algorithm::pointwise:
      return pointwise_packed_size(s);
    default:
      return 0;
  }
}

inline void pack(const stage& s, const folded_weights& w, float* to) {
  switch (s.how) {
    case algorithm::direct:
      return pack_direct(s, w, to);
    case algorithm::dense:
      return pack_dense(s, w, to);
    case algorithm::winograd:
      return pack_winograd(s, w, to);
    case algorithm::planar:
      return pack_planar(s, w, to);
    case algorithm::depthwise:
      return pack_depthwise(s, w, to);
    case algorithm::grouped:
      return pack_grouped(s, w, to);
    case algorithm::transposed:
      return pack_transposed(s, w, to);
    case algorithm::pointwise:
      return pack_pointwise(s, w, to);
    default:
      return;
  }
}

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
