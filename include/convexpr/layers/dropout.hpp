// SPDX-License-Identifier: BSL-1.0
// dropout<Rate>: in training, forgets this share of the elements and scales up the rest; otherwise the identity.
//   in, out {...};  inference: out = in                     Srivastava et al. 2014
#pragma once
#include <convexpr/layers/flatten.hpp>

namespace convexpr {

template <auto Rate>
struct dropout : detail::same_elements {
  static constexpr double rate = static_cast<double>(Rate);

  static consteval checked output(const shape& in) {
    if (!(rate >= 0 && rate < 1)) return refuse("its rate is not in [0, 1)");
    return in;
  }
  static consteval axis_maps field(const shape&) { return {}; }
};

}  // namespace convexpr
