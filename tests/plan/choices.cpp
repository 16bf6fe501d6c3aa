// SPDX-License-Identifier: BSL-1.0
// A user's or a tuner's choices overrule the cost model, where they can be followed.
#include <convexpr/convexpr.hpp>
#include <convexpr/tune/tune.hpp>

#include <doctest/doctest.h>

#include <cmath>
#include <iterator>
#include <sstream>
#include <string>

namespace cx = convexpr;

namespace {

using net = cx::network<cx::input<12, 10, 20>, cx::conv<40, cx::kernel<3>, cx::padding<1>>, cx::relu, cx::conv<24>>;

constexpr cx::choice choices[] = {{cx::detail::items_of<net>[1].work, "winograd F(2x2, 3x3)"},
                                  {cx::detail::items_of<net>[3].work, "direct", {3, 2, 4, 6}}};
constexpr cx::plan_options chosen{.choices = choices, .choice_count = std::size(choices)};
constexpr cx::plan_options chosen_exactly{.winograd = false, .choices = choices, .choice_count = std::size(choices)};

}  // namespace

TEST_CASE("a plan follows choices") {
  constexpr const auto& plan = cx::plan<net, chosen>;
  static_assert(plan[0].kernel->name == "winograd F(2x2, 3x3)");
  static_assert(plan[1].kernel->name == "direct" && plan[1].nest.tiles == cx::tiling{3, 2, 4, 6});
  static_assert(cx::plan<net, chosen_exactly>[0].kernel->name == "direct");  // not what is forbidden

  const auto weights = cx::initialize<net>(cx::he_normal{}, cx::seed{1});
  cx::tensor<float, net::input> x;
  for (std::size_t n = 0; n < x.size(); ++n) x[n] = static_cast<float>(n % 23) / 23;
  const auto y = cx::model<net, chosen>(weights)(x), expected = cx::evaluate<net>(weights, x);
  for (std::size_t n = 0; n < y.size(); ++n) CHECK(std::abs(y[n] - expected[n]) < 2e-5f);
}

TEST_CASE("a tuner writes a choice for each distinct convolution") {
  using repeated = cx::network<cx::input<6, 6, 8>, cx::repeat<3, cx::conv<8>, cx::relu>, cx::conv<9, cx::kernel<3>>>;
  std::ostringstream header, log;
  cx::tune<repeated>(header, log, "mine", 3);
  const std::string text = header.str();
  CHECK(text.find("inline constexpr convexpr::choice mine[] = {") != std::string::npos);
  std::size_t count = 0;
  for (std::size_t at = text.find(".kind"); at != std::string::npos; at = text.find(".kind", at + 1)) ++count;
  CHECK(count == 2);
  CHECK(log.str().find("conv<9, kernel<3>> on 6x6x8") != std::string::npos);
}
