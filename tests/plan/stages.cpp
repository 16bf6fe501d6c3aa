// SPDX-License-Identifier: BSL-1.0
// What the planner makes of networks: how many stages, what was fused, and that nothing is copied.
#include <convexpr/convexpr.hpp>
#include <convexpr/model/explain.hpp>
#include <convexpr/zoo/lenet.hpp>
#include <convexpr/zoo/mobilenet_v1.hpp>
#include <convexpr/zoo/resnet.hpp>
#include <convexpr/zoo/squeezenet.hpp>
#include <convexpr/zoo/vgg.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace cx = convexpr;

namespace {

template <class Net, cx::plan_options Options = cx::fast>
constexpr std::size_t count(std::string_view kernel) {
  const auto& p = cx::plan<Net, Options>;
  return static_cast<std::size_t>(
      std::count_if(p.begin(), p.end(), [&](const auto& s) { return s.kernel->name.starts_with(kernel); }));
}

constexpr bool pools(const cx::planned_stage& s) { return s.nest.pool != cx::quartet::apart; }

}  // namespace

TEST_CASE("VGG-16 is 13 convolutions and 3 dense layers, and no stage copies") {
  using net = cx::zoo::vgg16;
  static_assert(cx::plan<net>.size() == 13 + 3);
  static_assert(count<net>("reference") + count<net>("pointwise") + count<net>("pool") == 0);
  CHECK(std::count_if(cx::plan<net>.begin(), cx::plan<net>.end(), pools) == 5);
  // with every sum taken product by product, pools stand alone
  static_assert(count<net, cx::exact>("winograd") == 0);
  static_assert(cx::plan<net, cx::exact>.size() == 13 + 3 + 5);
}

TEST_CASE("ResNet-50 is its convolutions, two pools and a dense layer") {
  using net = cx::zoo::resnet50;
  static_assert(cx::plan<net>.size() == 53 + 3);
  static_assert(count<net>("pointwise") == 0);  // every sum and batch norm runs in a convolution
  CHECK(std::count_if(cx::plan<net>.begin(), cx::plan<net>.end(), [](const auto& s) { return s.nest.adds; }) == 16);
}

TEST_CASE("MobileNet's depthwise convolutions run inside the pointwise ones") {
  using net = cx::zoo::mobilenet_v1;
  static_assert(cx::plan<net>.size() == 1 + 13 + 2);
  static_assert(count<net>("depthwise") == 0);
}

TEST_CASE("SqueezeNet's concatenations cost nothing") {
  static_assert(count<cx::zoo::squeezenet1_1>("pointwise") == 0);
  static_assert(count<cx::zoo::squeezenet1_1>("reference") == 0);
}

TEST_CASE("equal layers have equal loop nests") {
  using net = cx::network<cx::input<14, 14, 32>, cx::repeat<5, cx::conv<32, cx::kernel<3>, cx::padding<1>>, cx::relu>>;
  constexpr const auto& p = cx::plan<net>;
  static_assert(p.size() == 5);
  for (std::size_t i = 1; i < p.size(); ++i) CHECK(p[i].nest == p[0].nest);
}

TEST_CASE("a batch norm that follows an activation stands alone, with what follows it") {
  using net = cx::network<cx::input<8, 8, 4>, cx::conv<4>, cx::relu, cx::batch_norm, cx::tanh>;
  static_assert(cx::plan<net>.size() == 2);
  static_assert(cx::plan<net>[1].kernel->name == "pointwise");
  static_assert(cx::plan<net>[1].nest.activation.kind == cx::curve_kind::tanh);
}

TEST_CASE("a value that is read twice is written before what follows it") {
  using net = cx::network<cx::input<8, 8, 4>, cx::conv<4>, cx::tag<"a">, cx::relu, cx::add<cx::from<"a">>>;
  static_assert(cx::plan<net>[0].result == 1);
  static_assert(cx::plan<net>[0].nest.activation.is_identity());
}

TEST_CASE("explained") {
  const std::string text = cx::explain<cx::zoo::lenet5>();
  CHECK(text.find("conv<6, kernel<5>, padding<2>>") != std::string::npos);
  CHECK(text.find("tanh") != std::string::npos);
  CHECK(text.find("stages  ") != std::string::npos);
  for (std::size_t line = 0, end = 0; (end = text.find('\n', line)) != std::string::npos; line = end + 1)
    CHECK(end - line <= 160);
}
