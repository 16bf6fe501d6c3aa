// SPDX-License-Identifier: BSL-1.0
// Any band of any kernel: a stage computed in pieces, in any order, gives the bits of the whole, and reads no row beyond
// what rows_read says.
#include <convexpr/convexpr.hpp>
#include <convexpr/model/model.hpp>
#include <convexpr/plan/halo.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <limits>
#include <memory>
#include <random>
#include <string_view>
#include <vector>

#include "agree.hpp"

namespace {

// A stage of a kernel, with memory of its own.
template <class Net, cx::plan_options Options>
class single_stage {
  static constexpr const auto& plan = cx::plan<Net, Options>;
  static_assert(plan.size() == 1);
  static constexpr cx::planned_stage stage = plan[0];
  using program = cx::detail::program<Net, Options>;
  using kernel = cx::detail::kernel_at<stage.kernel_number, cx::detail::kernels_of<Net>>;
  using code = typename kernel::template code<stage.nest>;

 public:
  static constexpr cx::work_units units = code::units;
  // Whether its rows are those of an image.
  static constexpr bool has_windows = stage.nest.main.height().out * stage.nest.main.depth().out == units.rows &&
                                      !stage.nest.main.is(cx::operation_kind::pixel_shuffle);
  static constexpr std::size_t rows_in = [] {
    const cx::operation& first = stage.nest.has_front() ? stage.nest.front : stage.nest.main;
    return first.depth().in * first.height().in;
  }();
  static constexpr std::size_t row = Net::input.size() / rows_in;

  single_stage() {
    std::vector<float> room(program::packing_room + 1);
    program::pack(*sample_.weights, weights_.get(), room);
  }

  std::vector<float> whole() {
    start(0, rows_in);
    run(units.all());
    return result();
  }
  // Poisons what is not to be read.
  void start(std::size_t first, std::size_t last) {
    std::fill_n(reinterpret_cast<float*>(scratch_.get()), scratch_numbers, nan);
    std::copy_n(sample_.x->data(), Net::input.size(), x_.begin());
    if (!has_windows) return;
    std::fill_n(x_.begin(), first * row, nan);
    std::fill(x_.begin() + static_cast<std::ptrdiff_t>(last * row), x_.end(), nan);
  }
  void run(const cx::band& b) {
    cx::arguments a;
    a.in = reinterpret_cast<const std::byte*>(x_.data());
    if (stage.added != cx::none) a.added = a.in;
    a.out = reinterpret_cast<std::byte*>(y_.data());
    a.weights = weights_.get();
    a.scratch = scratch_.get();
    code::run(a, b);
  }
  std::vector<float> result() {
    std::vector<float> y(Net::output.size(), nan);
    std::swap_ranges(y.begin(), y.end(), y_.begin());
    return y;
  }

  static constexpr cx::row_range read(std::size_t first, std::size_t last) {
    return has_windows ? cx::rows_read(stage.nest, {first, last}) : cx::row_range{0, rows_in};
  }

 private:
  static constexpr float nan = std::numeric_limits<float>::quiet_NaN();
  static constexpr std::size_t scratch_numbers = program::scratch_bytes / sizeof(float);

  agree::example<Net> sample_;
  cx::detail::aligned_bytes weights_ = cx::detail::allocate_bytes(program::weight_bytes);
  cx::detail::aligned_bytes scratch_ = cx::detail::allocate_bytes(program::scratch_bytes);
  std::vector<float> x_ = std::vector<float>(Net::input.size());
  std::vector<float> y_ = std::vector<float>(Net::output.size() + 16, nan);
};

template <class Net, cx::plan_options Options>
void hold() {
  using stage = single_stage<Net, Options>;
  const std::string_view kernel = cx::plan<Net, Options>[0].kernel->name, layer = Net::layers[1].layer;
  CAPTURE(kernel);
  CAPTURE(layer);
  const auto run = std::make_unique<stage>();
  const std::vector<float> expected = run->whole();
  constexpr cx::work_units units = stage::units;
  constexpr std::size_t bundles = (units.rows + units.together - 1) / units.together;
  std::mt19937 random(7);
  for (int trial = 0; trial < 6; ++trial) {
    std::vector<cx::band> pieces;
    for (std::size_t first = 0; first < bundles;) {
      const std::size_t last = std::min(first + 1 + random() % 5, bundles);
      for (std::size_t part = 0; part < units.parts;) {
        const std::size_t end = std::min(part + 1 + random() % units.parts, units.parts);
        pieces.push_back({first * units.together, std::min(last * units.together, units.rows), part, end});
        part = end;
      }
      first = last;
    }
    std::shuffle(pieces.begin(), pieces.end(), random);
    for (const cx::band& piece : pieces) {
      const cx::row_range rows = stage::read(piece.first_row, piece.last_row);
      run->start(rows.first, std::max(rows.first, rows.last));
      run->run(piece);
    }
    const std::vector<float> result = run->result();
    CHECK(std::memcmp(result.data(), expected.data(), expected.size() * sizeof(float)) == 0);
  }
}

// By the kernel of the plan and by all others that can serve.
template <class Net, class... Kernels>
void hold_all(cx::kernel_list<Kernels...>) {
  const auto preferring = []<class Kernel>(Kernel) {
    static constexpr cx::plan_options options{.preferred = &cx::entry_of<Kernel>};
    if constexpr (cx::plan<Net, options>.size() == 1 && cx::plan<Net, options>[0].kernel->name == Kernel::name)
      hold<Net, options>();
  };
  (preferring(Kernels{}), ...);
}
template <class... Layers>
void hold_layers() {
  hold_all<cx::network<Layers...>>(cx::kernels::all{});
}

using namespace cx;

TEST_CASE("bands of convolutions") {
  hold_layers<input<19, 14, 8>, conv<24, kernel<3>, padding<1>>>();
  hold_layers<input<19, 14, 8>, conv<24, kernel<3>, padding<1>, dilation<2>>>();
  hold_layers<input<23, 14, 3>, conv<5, kernel<5, 3>, stride<2>, padding<2, 1>>>();
  hold_layers<input<11, 9, 24>, conv<20>>();
  hold_layers<input<17, 9, 12>, conv<12, kernel<3>, padding<1>, groups<3>>>();
  hold_layers<input<5, 9, 7, 8>, conv<12, kernel<2, 3, 3>, padding<1>>>();
  hold_layers<input<18, 18, 16>, residual<conv<16, kernel<3>, padding<1>>>>();
  hold_layers<input<18, 18, 16>, conv<16, kernel<3>, padding<1>>, max_pool<2>>();
  hold_layers<input<40, 6>, conv<9, kernel<5>>>();
}

TEST_CASE("bands of depthwise convolutions") {
  hold_layers<input<19, 14, 24>, depthwise_conv<kernel<3>, padding<1>>>();
  hold_layers<input<19, 15, 20>, depthwise_conv<kernel<5>, stride<2>>>();
  hold_layers<input<18, 14, 24>, depthwise_conv<kernel<3>, padding<1>>, relu, conv<16>>();
}

TEST_CASE("bands of transposed convolutions") {
  hold_layers<input<9, 7, 8>, transposed_conv<12, kernel<4>, stride<2>, padding<1>>>();
  hold_layers<input<9, 7, 8>, transposed_conv<3, kernel<2>, stride<2>>>();
  hold_layers<input<9, 7, 8>, transposed_conv<20, kernel<3>, stride<1, 2>, padding<1>>>();
  hold_layers<input<9, 7, 8>, transposed_conv<2, kernel<8>, stride<4>, padding<2>>>();
  hold_layers<input<4, 6, 5, 3>, transposed_conv<6, kernel<3>, stride<2>, padding<1>>>();
  hold_layers<input<9, 33, 8>, residual<transposed_conv<8, kernel<3>, padding<1>>>>();
}

TEST_CASE("bands of pools and of what works place by place") {
  hold_layers<input<19, 14, 20>, max_pool<3, stride<2>>>();
  hold_layers<input<19, 14, 20>, avg_pool<2, 3>>();
  hold_layers<input<19, 14, 20>, gelu>();
  hold_layers<input<19, 14, 20>, softmax>();
  hold_layers<input<19, 14, 20>, pixel_shuffle<2>>();
  hold_layers<input<19, 14, 20>, zero_pad<2, 1>>();
  hold_layers<input<3, 4, 5, 6>, zero_pad<1>>();
  hold_layers<input<300>, dense<70>>();
  hold_layers<input<3000>, dense<3>>();
}

}  // namespace
