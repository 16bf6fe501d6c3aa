// SPDX-License-Identifier: BSL-1.0
// Batch norm in training, backward; x = (in - mean) r, r = 1 / sqrt(variance + epsilon), n numbers in a channel:
//   norm_gradient_sums  of each sample: sum of result', sum of result' x                             {2, C}
//   joined_sums         of all samples: both, then both divided by n                                 {4, C}
//   norm_gradient       in' = weight r (result' - mean of result' - x mean of (result' x))
//   norm_weights        weight' += sum of result' x, bias' += sum of result', and by how much the statistics are to fall:
//                       momentum (running - that of the batch)
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/stored.hpp>
#include <convexpr/kernels/training/channel_rows.hpp>
#include <convexpr/plan/band.hpp>
#include <convexpr/plan/kernel.hpp>

#include <cstddef>
#include <string_view>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

struct norm_gradient_sums {
  static constexpr std::string_view name = "norm_gradient_sums";
  static constexpr kernel_traits traits{};

  static constexpr bool serves(const stage& s) { return s.main.is(operation_kind::norm_gradient_sums); }
  static constexpr offer ask(const stage& s) {
    return {2 * static_cast<double>(s.main.out_places() * whole_vectors(s.main.channels, s.machine.lanes)), {}, 0, 0};
  }
  static constexpr void pack(const stage&, const stage_weights&, std::byte*) {}

  template <stage S>
  struct code {
    static constexpr std::size_t channels = S.main.channels;
    static constexpr work_units units{};
    using rows = channel_rows<channels, S.machine.lanes>;
    using floats = typename rows::floats;

    static void run(const arguments& a, const band& b) noexcept {
      if (b.is_empty()) return;
      const float *const above = typed<float>(a.inputs[0]), *const in = typed<float>(a.inputs[1]);
      const float* const mean = typed<float>(a.inputs[2]);
      float* const out = typed<float>(a.out);
      rows::template sum<2>(S.main.out_places(), out,
                            [&](std::size_t place, std::size_t c, floats* sums) __attribute__((always_inline)) {
                              const floats g = rows::load_at(above + place * channels, c);
                              sums[0] += g;
                              sums[1] += g * (rows::load_at(in + place * channels, c) - rows::load_at(mean, c));
                            });
      for (std::size_t c = 0; c < channels; ++c) out[channels + c] *= mean[channels + c];
    }
  };
};

struct joined_sums {
  static constexpr std::string_view name = "joined_sums";
  static constexpr kernel_traits traits{};

  static constexpr bool serves(const stage& s) { return s.main.is(operation_kind::joined_sums); }
  static constexpr offer ask(const stage& s) { return {static_cast<double>(s.main.channels), {}, 0, 0}; }
  static constexpr void pack(const stage&, const stage_weights&, std::byte*) {}

  template <stage S>
  struct code {
    static constexpr std::size_t channels = S.main.channels;

    static void run_samples(const arguments* a, std::size_t samples, worker w) noexcept {
      const worker::range mine = w.of(2 * channels);
      float* const out = typed<float>(a->out);
      const double count = static_cast<double>(samples * S.main.out_places());
      for (std::size_t n = mine.first; n < mine.last; ++n) {
        double sum = 0;
        for (std::size_t s = 0; s < samples; ++s) sum += static_cast<double>(typed<float>(a[s].inputs[0])[n]);
        out[n] = static_cast<float>(sum);
        out[2 * channels + n] = static_cast<float>(sum / count);
      }
    }
  };
};

// weights: weight [C]
struct norm_gradient {
  static constexpr std::string_view name = "norm_gradient";
  static constexpr kernel_traits traits{.overwrites_input = true};

  static constexpr bool serves(const stage& s) { return s.main.is(operation_kind::norm_gradient); }
  static constexpr offer ask(const stage& s) {
    return {3 * static_cast<double>(s.main.out_places() * whole_vectors(s.main.channels, s.machine.lanes)),
            {},
            s.main.affine ? s.main.channels * sizeof(float) : 0,
            0};
  }
  static constexpr void pack(const stage& s, const stage_weights& weights, std::byte* to) {
    if (!s.main.affine) return;
    packer packed(to);
    for (std::size_t c = 0; c < s.main.channels; ++c) packed.put<float>(weights.main.tensors[0][c]);
  }

  template <stage S>
  struct code {
    static constexpr std::size_t channels = S.main.channels;
    static constexpr work_units units{S.main.out_places(), 1, 1};
    using rows = channel_rows<channels, S.machine.lanes>;
    using floats = typename rows::floats;

    static void run(const arguments& a, const band& b) noexcept {
      const float *const above = typed<float>(a.inputs[0]), *const in = typed<float>(a.inputs[1]);
      const float *const mean = typed<float>(a.inputs[2]), *const means = typed<float>(a.inputs[3]) + 2 * channels;
      float* const below = typed<float>(a.out);
      for (std::size_t c = 0; c < channels; c += S.machine.lanes) {
        const floats center = rows::load_at(mean, c), r = rows::load_at(mean + channels, c);
        const floats of_gradient = rows::load_at(means, c), of_product = rows::load_at(means + channels, c) * r;
        floats scale = r;
        if constexpr (S.main.affine) scale *= rows::load_at(typed<float>(a.weights), c);
        for (std::size_t place = b.first_row; place < b.last_row; ++place) {
          const floats g = rows::load_at(above + place * channels, c), x = rows::load_at(in + place * channels, c);
          rows::store_at(below + place * channels, c, (g - of_gradient - (x - center) * of_product) * scale);
        }
      }
    }
  };
};

// weights: running_mean [C], running_var [C]
struct norm_weights {
  static constexpr std::string_view name = "norm_weights";
  static constexpr kernel_traits traits{};

  static constexpr bool serves(const stage& s) { return s.main.is(operation_kind::norm_weights); }
  static constexpr offer ask(const stage& s) {
    return {static_cast<double>(s.main.channels), {}, 2 * s.main.channels * sizeof(float), 0};
  }
  static constexpr void pack(const stage& s, const stage_weights& weights, std::byte* to) {
    packer packed(to);
    for (std::size_t tensor = 0; tensor < 2; ++tensor)
      for (std::size_t c = 0; c < s.main.channels; ++c)
        packed.put<float>(weights.main.tensors[tensor + (s.main.affine ? 2 : 0)][c]);
  }

  template <stage S>
  struct code {
    static constexpr std::size_t channels = S.main.channels;

    static void run_samples(const arguments* a, std::size_t, worker w) noexcept {
      const worker::range mine = w.of(channels);
      const float *const sums = typed<float>(a->inputs[0]), *const moments = typed<float>(a->inputs[1]);
      const float* const running = typed<float>(a->weights);
      float* to = typed<float>(a->out);
      constexpr auto momentum = static_cast<float>(S.main.momentum);
      for (std::size_t c = mine.first; c < mine.last; ++c) {
        float* own = to + c;
        if constexpr (S.main.affine) {
          own[0] += sums[channels + c];
          own[channels] += sums[c];
          own += 2 * channels;
        }
        own[0] += momentum * (running[c] - moments[c]);
        own[channels] += momentum * (running[channels + c] - moments[2 * channels + c]);
      }
    }
  };
};

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
