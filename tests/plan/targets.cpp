// SPDX-License-Identifier: BSL-1.0
// The machines that are known by name: each has plans whose tiles fit its registers, and code for one that this is not
// gives what the reference gives.
#include <convexpr/convexpr.hpp>
#include <convexpr/model/explain.hpp>
#include <convexpr/zoo/dcgan.hpp>
#include <convexpr/zoo/lenet.hpp>
#include <convexpr/zoo/mobilenet_v1.hpp>
#include <convexpr/zoo/resnet_cifar.hpp>
#include <convexpr/zoo/squeezenet.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

namespace cx = convexpr;

namespace {

// Sums of places by vectors, and what is needed beside them: the vectors and a number of a place; of a single place,
// where nothing is used twice, one vector.
constexpr bool fits(const cx::target& t, std::size_t places, std::size_t vectors) {
  return places * vectors + (places == 1 ? 1 : vectors) + 1 <= t.registers && places * vectors != 0;
}

constexpr bool fits(const cx::stage& s, std::string_view kernel) {
  namespace k = cx::kernels;
  const cx::target& t = s.machine;
  const std::size_t width = s.main.width().kernel;
  if (kernel == "direct") return fits(t, s.tiles.places, s.tiles.vectors);
  if (kernel == "dense") {
    const k::dense_layout l(s);
    return l.streams > 0 && l.vectors > 0 && l.streams * l.vectors + 2 <= t.registers;
  }
  if (kernel.starts_with("winograd"))
    return fits(t, k::cut_winograd(s, kernel == "winograd F(2x2, 3x3)" ? 2 : 4).places, k::winograd_cut::panel_vectors);
  if (kernel == "transposed") {
    const k::transposed_cut cut(s);
    return fits(t, cut.tile_rows * cut.tile_columns, cut.tile_vectors);
  }
  if (kernel == "planar") {
    const k::planar_layout l(s);
    return fits(t, l.filters, l.rows * l.vectors);
  }
  if (kernel == "depthwise") {
    const k::depthwise_tile tile = k::choose_depthwise_tile(s);
    const std::size_t held = tile.rows > 1 ? s.main.height().kernel * width : width;
    return tile.rows * tile.places + held + 1 <= t.registers || (tile.rows == 1 && tile.places == 1);
  }
  return true;
}

template <class Net, std::size_t I>
consteval bool has_fitting_plan() {
  constexpr cx::plan_options options{.machine = cx::known_targets[I].machine};
  return std::ranges::all_of(cx::plan<Net, options>, [](const cx::planned_stage& s) {
    return fits(s.nest, s.kernel->name) &&
           (!s.nest.has_front() || fits(cx::kernels::stage_in_front(s.nest), "depthwise"));
  });
}
template <class Net, std::size_t I>
void check() {
  CAPTURE(cx::known_targets[I].name);
  CHECK(has_fitting_plan<Net, I>());
}
template <class Net>
void check_all() {
  [&]<std::size_t... I>(std::index_sequence<I...>) {
    (check<Net, I>(), ...);
  }(std::make_index_sequence<std::size(cx::known_targets)>{});
}

// Something for every kernel, with weights that pass by, and places, channels and filters that leave remainders.
using mixed =
    cx::network<cx::input<13, 13, 6>, cx::conv<10, cx::kernel<3>, cx::padding<1>>, cx::relu,
                cx::depthwise_conv<cx::kernel<5>, cx::padding<2>>, cx::conv<24, cx::kernel<1>>, cx::batch_norm,
                cx::relu, cx::conv<24, cx::kernel<3>, cx::groups<6>>, cx::residual<cx::conv<24, cx::kernel<1>>>,
                cx::max_pool<3>, cx::transposed_conv<7, cx::kernel<4>, cx::stride<2>>, cx::sigmoid,
                cx::conv<3, cx::kernel<5>>, cx::transposed_conv<40, cx::kernel<3>>, cx::avg_pool<2>, cx::flatten,
                cx::dense<200>, cx::tanh, cx::dense<9>, cx::softmax>;

template <class Net, cx::plan_options Options>
double largest_error() {
  const auto weights = cx::initialize<Net>(cx::he_normal{}, cx::seed{1});
  cx::tensor<float, Net::input> x;
  for (std::size_t n = 0; n < x.size(); ++n) x[n] = static_cast<float>(cx::random_symmetric(cx::seed{2}, n));
  const auto y = cx::model<Net, Options>(weights)(x), expected = cx::evaluate<Net>(weights, x);
  double largest = 0;
  for (std::size_t n = 0; n < y.size(); ++n)
    largest = std::max(largest, std::abs(static_cast<double>(y[n]) - static_cast<double>(expected[n])));
  return largest;
}

constexpr cx::plan_options for_cortex_m55{.machine = cx::target::cortex_m55};
constexpr cx::plan_options for_cortex_a55{.machine = cx::target::cortex_a55};

}  // namespace

TEST_CASE("a machine is known by its figures") {
  for (const auto& [name, machine] : cx::known_targets) CHECK(cx::name_of(machine) == name);
  CHECK(std::ranges::any_of(cx::known_targets, [](const auto& known) { return known.machine == cx::native; }));
  cx::target other = cx::target::zen4;
  other.l2_bytes *= 2;
  CHECK(cx::name_of(other) == "a machine without a name");
}

TEST_CASE("tiles fit the registers of every machine") {
  check_all<cx::zoo::lenet5>();
  check_all<cx::zoo::mobilenet_v1>();
  check_all<cx::zoo::squeezenet1_1>();
  check_all<cx::zoo::resnet20_cifar>();
  check_all<cx::zoo::dcgan_generator>();
  check_all<mixed>();
}

TEST_CASE("a plan is made for the machine that is asked for") {
  static_assert(cx::plan<mixed, for_cortex_m55>[0].nest.machine == cx::target::cortex_m55);
  CHECK(cx::explain<mixed, for_cortex_m55>().find("target  cortex_m55") != std::string::npos);
  CHECK(cx::explain<mixed>().find("target  " + std::string(cx::name_of(cx::native))) != std::string::npos);
}

TEST_CASE("what is planned for another machine computes the same") {
  CHECK(largest_error<mixed, for_cortex_m55>() < 1e-6);
  CHECK(largest_error<mixed, for_cortex_a55>() < 1e-6);
}
