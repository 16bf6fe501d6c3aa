// SPDX-License-Identifier: BSL-1.0
// Batch norm in training, forward, in three stages:
//   channel_moments      of each sample: mean of a channel, and the sum of squares around it        {2, C}
//   joined_moments       of all samples: mean, 1 / sqrt(variance + epsilon), variance n / (n - 1)    {3, C}
//   batch_normalization  out = weight (in - mean) / sqrt(variance + epsilon) + bias
// Moments are joined pair by pair: Chan, Golub & LeVeque, Updating formulae and a pairwise algorithm for computing sample
// variances, 1979. Each sample's are its own: the same bits, whoever computes them.
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/epilogue.hpp>
#include <convexpr/kernels/stored.hpp>
#include <convexpr/kernels/training/channel_rows.hpp>
#include <convexpr/plan/band.hpp>
#include <convexpr/plan/kernel.hpp>

#include <cmath>
#include <cstddef>
#include <string_view>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

struct channel_moments {
  static constexpr std::string_view name = "channel_moments";
  static constexpr kernel_traits traits{};

  static constexpr bool serves(const stage& s) { return s.main.is(operation_kind::channel_moments); }
  static constexpr offer ask(const stage& s) {
    return {2 * static_cast<double>(s.main.out_places() * whole_vectors(s.main.channels, s.machine.lanes)), {}, 0, 0};
  }
  static constexpr void pack(const stage&, const stage_weights&, std::byte*) {}

  template <stage S>
  struct code {
    static constexpr std::size_t channels = S.main.channels, places = S.main.out_places();
    static constexpr work_units units{};
    using rows = channel_rows<channels, S.machine.lanes>;
    using floats = typename rows::floats;

    static void run(const arguments& a, const band& b) noexcept {
      if (b.is_empty()) return;
      const float* const in = typed<float>(a.inputs[0]);
      float *const mean = typed<float>(a.out), *const squares = mean + channels;
      rows::template sum<1>(places, mean,
                            [&](std::size_t place, std::size_t c, floats* sums)
                                __attribute__((always_inline)) { sums[0] += rows::load_at(in + place * channels, c); });
      for (std::size_t c = 0; c < channels; ++c) mean[c] *= 1 / static_cast<float>(places);
      rows::template sum<1>(places, squares,
                            [&](std::size_t place, std::size_t c, floats* sums) __attribute__((always_inline)) {
                              const floats off = rows::load_at(in + place * channels, c) - rows::load_at(mean, c);
                              sums[0] += off * off;
                            });
    }
  };
};

struct joined_moments {
  static constexpr std::string_view name = "joined_moments";
  static constexpr kernel_traits traits{};

  static constexpr bool serves(const stage& s) { return s.main.is(operation_kind::joined_moments); }
  static constexpr offer ask(const stage& s) { return {static_cast<double>(s.main.channels), {}, 0, 0}; }
  static constexpr void pack(const stage&, const stage_weights&, std::byte*) {}

  template <stage S>
  struct code {
    static constexpr std::size_t channels = S.main.channels;

    static void run_samples(const arguments* a, std::size_t samples, worker w) noexcept {
      const worker::range mine = w.of(channels);
      float* const out = typed<float>(a->out);
      const auto places = static_cast<double>(S.main.out_places());
      for (std::size_t c = mine.first; c < mine.last; ++c) {
        double mean = 0, squares = 0, count = 0;
        for (std::size_t s = 0; s < samples; ++s) {
          const float* const own = typed<float>(a[s].inputs[0]);
          const double apart = static_cast<double>(own[c]) - mean, together = count + places;
          squares += static_cast<double>(own[channels + c]) + apart * apart * count * places / together;
          mean += apart * places / together;
          count = together;
        }
        out[c] = static_cast<float>(mean);
        out[channels + c] = static_cast<float>(1 / std::sqrt(squares / count + S.main.epsilon));
        out[2 * channels + c] = static_cast<float>(squares / (count > 1 ? count - 1 : 1));
      }
    }
  };
};

// weights: weight [C], bias [C]
struct batch_normalization {
  static constexpr std::string_view name = "batch_normalization";
  static constexpr kernel_traits traits{
      .adds = true, .activates = true, .overwrites_input = true, .overwrites_added = true};

  static constexpr bool serves(const stage& s) { return s.main.is(operation_kind::batch_normalization); }
  static constexpr offer ask(const stage& s) {
    return {3 * static_cast<double>(s.main.out_places() * whole_vectors(s.main.channels, s.machine.lanes)),
            {},
            s.main.affine ? 2 * s.main.channels * sizeof(float) : 0,
            0};
  }
  static constexpr void pack(const stage& s, const stage_weights& weights, std::byte* to) {
    if (!s.main.affine) return;
    packer packed(to);
    for (std::size_t tensor = 0; tensor < 2; ++tensor)
      for (std::size_t c = 0; c < s.main.channels; ++c) packed.put<float>(weights.main.tensors[tensor][c]);
  }

  template <stage S>
  struct code {
    static constexpr std::size_t channels = S.main.channels;
    static constexpr work_units units{S.main.out_places(), 1, 1};
    using rows = channel_rows<channels, S.machine.lanes>;
    using floats = typename rows::floats;

    static void run(const arguments& a, const band& b) noexcept {
      const float *const in = typed<float>(a.inputs[0]), *const mean = typed<float>(a.inputs[1]);
      for (std::size_t c = 0; c < channels; c += S.machine.lanes) {
        floats scale = rows::load_at(mean + channels, c), offset{};
        if constexpr (S.main.affine) {
          scale *= rows::load_at(typed<float>(a.weights), c);
          offset = rows::load_at(typed<float>(a.weights) + channels, c);
        }
        offset -= rows::load_at(mean, c) * scale;
        for (std::size_t place = b.first_row; place < b.last_row; ++place)
          epilogue<S>::template finish<channels>(a, rows::load_at(in + place * channels, c) * scale + offset, place, c,
                                                 channels - c);
      }
    }
  };
};

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
