// SPDX-License-Identifier: BSL-1.0
// softmax: out(c) = e^(in(c) - m) / sum over j of e^(in(j) - m) at every place, m the largest of its channels. The
// result may lie where the input lay.
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/epilogue.hpp>
#include <convexpr/kernels/geometry.hpp>
#include <convexpr/kernels/math.hpp>
#include <convexpr/kernels/vector.hpp>
#include <convexpr/plan/band.hpp>
#include <convexpr/plan/kernel.hpp>

#include <cstddef>
#include <limits>
#include <string_view>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

// Of a vector, with its share of the two reductions. Counted, not measured: nobody else serves this layer.
inline constexpr double cycles_of_an_exponential = 20;

struct softmax {
  static constexpr std::string_view name = "softmax";
  static constexpr kernel_traits traits{.leaves_gaps = true, .uses_room = true};

  static constexpr bool serves(const stage& s) { return s.main.is(operation_kind::softmax); }
  static constexpr offer ask(const stage& s) {
    return {cycles_of_an_exponential *
                static_cast<double>(s.main.out_places() * whole_vectors(s.main.channels, s.machine.lanes)),
            {},
            0,
            0};
  }
  static constexpr void pack(const stage&, const stage_weights&, std::byte*) {}

  template <stage S>
  struct code;
};

template <stage S>
struct softmax::code {
  static constexpr std::size_t lanes = S.machine.lanes, channels = S.main.channels;
  static constexpr std::size_t whole = channels / lanes * lanes, rest = channels - whole;
  static constexpr work_units units{S.main.out_places(), 1, 1};
  using floats = vec<lanes>;

  static void run(const arguments& a, const band& b) noexcept {
    for (std::size_t place = b.first_row; place < b.last_row; ++place) run_place(a, place);
  }

 private:
  static void run_place(const arguments& a, std::size_t place) {
    using end = epilogue<S>;
    const float* const in = typed<float>(a.in) + place * S.in_pitch;
    const auto larger = [](floats x, floats y) __attribute__((always_inline)) { return maximum(x, y); };
    const auto sum = [](floats x, floats y) __attribute__((always_inline)) { return x + y; };
    floats largest = broadcast<floats>(-std::numeric_limits<float>::infinity());
    for (std::size_t c = 0; c < whole; c += lanes) largest = larger(load<floats>(in + c), largest);
    [[maybe_unused]] const auto used = lanes_below<floats>(rest);
    floats last{};
    if constexpr (rest != 0) {
      last = load_part<floats>(in + whole, rest);
      largest = larger(select(used, last, broadcast<floats>(in[whole])), largest);
    }
    largest = reduce_lanes(largest, larger);

    floats sums{};
    for (std::size_t c = 0; c < whole; c += lanes) {
      const floats e = exp(load<floats>(in + c) - largest);
      end::template put_result<lanes>(a, e, place, c, lanes);
      sums += e;
    }
    if constexpr (rest != 0) {
      last = select(used, exp(last - largest), floats{});
      sums += last;
    }
    const floats share = 1.0f / reduce_lanes(sums, sum);
    const float* const exponentials = end::results(a, place);
    for (std::size_t c = 0; c < whole; c += lanes)
      end::template put_result<lanes>(a, load<floats>(exponentials + c) * share, place, c, lanes);
    if constexpr (rest != 0) end::template put_result<rest>(a, last * share, place, whole, rest);
  }
};

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
