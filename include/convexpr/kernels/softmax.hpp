// SPDX-License-Identifier: BSL-1.0
// softmax: out(c) = e^(in(c) - m) / sum over j of e^(in(j) - m) at every place, m the largest of its channels. The
// result may lie where the input lay.
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/math.hpp>
#include <convexpr/kernels/vector.hpp>
#include <convexpr/plan/stage.hpp>

#include <cstddef>
#include <limits>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

template <stage S>
struct softmax {
  static constexpr std::size_t channels = S.main.channels;
  static constexpr std::size_t whole = channels / lanes * lanes, rest = channels - whole;

  static constexpr std::size_t items = S.main.out_places();
  static constexpr std::size_t scratch = 0;

  static void run(const stage_arguments& a, worker w) noexcept {
    const worker::part part = w.of(items);
    for (std::size_t place = part.first; place < part.last; ++place)
      run_place(a.in + place * S.in_pitch, a.out + place * S.out_pitch);
  }

 private:
  static void run_place(const float* in, float* out) {
    const auto larger = [](vec a, vec b) __attribute__((always_inline)) { return maximum(a, b); };
    const auto sum = [](vec a, vec b) __attribute__((always_inline)) { return a + b; };
    vec largest = broadcast(-std::numeric_limits<float>::infinity());
    for (std::size_t c = 0; c < whole; c += lanes) largest = larger(load(in + c), largest);
    const mask used = lanes_below(rest);
    vec last{};
    if constexpr (rest != 0) {
      last = load_part(in + whole, rest);
      largest = larger(select(used, last, broadcast(in[whole])), largest);
    }
    largest = reduce_lanes(largest, larger);

    vec sums{};
    for (std::size_t c = 0; c < whole; c += lanes) {
      const vec e = exp(load(in + c) - largest);
      store(out + c, e);
      sums += e;
    }
    if constexpr (rest != 0) {
      last = select(used, exp(last - largest), vec{});
      sums += last;
    }
    const vec share = 1.0f / reduce_lanes(sums, sum);
    for (std::size_t c = 0; c < whole; c += lanes) store(out + c, load(out + c) * share);
    if constexpr (rest != 0 && S.has_room)
      store(out + whole, last * share);
    else if constexpr (rest != 0)
      store_part(out + whole, last * share, rest);
  }
};

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
