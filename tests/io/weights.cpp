// SPDX-License-Identifier: BSL-1.0
// Parameters in files: there and back, PyTorch's order, and what is refused.
#include "temporary.hpp"

#include <convexpr/convexpr.hpp>
#include <convexpr/graph/graph.hpp>
#include <convexpr/io/weights.hpp>
#include <convexpr/zoo/lenet.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

namespace cx = convexpr;

namespace {

template <class Net, class T = float>
std::unique_ptr<cx::parameters<Net, T>> numbered() {
  auto p = std::make_unique<cx::parameters<Net, T>>();
  for (std::size_t n = 0; n < p->count; ++n) p->values[n] = static_cast<T>(n) / 3;
  return p;
}
template <class Net, class T = float>
bool comes_back() {
  const temporary_folder folder;
  const auto p = numbered<Net, T>(), q = std::make_unique<cx::parameters<Net, T>>();
  cx::save(*p, folder.file("w"));
  cx::load(folder.file("w"), *q);
  return std::equal(p->values, p->values + p->count, q->values);
}

using small = cx::network<cx::input<5, 4, 2>, cx::as<"conv", cx::conv<3, cx::kernel<2>>>,
                          cx::as<"norm", cx::batch_norm>, cx::flatten, cx::as<"fc", cx::dense<2>>>;

// Of what its axes mean nothing is said.
struct scaled {
  static consteval cx::checked output(const cx::shape& in) { return in; }
  static consteval auto parameters(const cx::shape& in) { return std::array{cx::constant_parameter("weight", in, 1)}; }
  template <class T>
  static constexpr void forward(cx::tensor_view<const T> in, cx::tensor_view<T> out, cx::weights<const T> weight) {
    for (std::size_t n = 0; n < in.size(); ++n) out[n] = in[n] * weight[0][n];
  }
};

// A file with the tensors of `small`, of one type, changed by `change` before it is written.
template <class Change>
std::string fault(const Change& change) {
  const temporary_folder folder;
  const std::string path = folder.file("w");
  cx::save(*numbered<small>(), path);
  {
    const cx::safetensors_file file(path);
    std::vector<cx::stored_tensor> tensors(file.tensors().begin(), file.tensors().end());
    change(tensors);
    cx::write_safetensors(folder.file("changed"), tensors);
  }
  auto p = cx::parameters<small>{};
  for (float& x : p.values) x = 7;
  try {
    cx::load(folder.file("changed"), p);
  } catch (const cx::error& e) {
    CHECK(std::all_of(p.values, p.values + p.count, [](float x) { return x == 7; }));
    return std::string(e.what()).substr(folder.file("changed").size() + 1);
  }
  return "nothing";
}

}  // namespace

TEST_CASE("parameters come back from a file") {
  CHECK(comes_back<small>());
  CHECK(comes_back<small, double>());
  CHECK(comes_back<cx::zoo::lenet5>());
  CHECK(comes_back<cx::network<cx::input<4, 4, 4>, cx::transposed_conv<6, cx::kernel<2>, cx::groups<2>>, cx::prelu>>());
  CHECK(comes_back<cx::network<cx::input<4, 4, 4>, cx::depthwise_conv<2, cx::kernel<3>>>>());
  CHECK(comes_back<cx::network<cx::input<4, 2>, scaled, cx::layer_norm>>());
  CHECK(comes_back<cx::network<cx::input<3>, cx::relu>>());  // nothing to keep
}

TEST_CASE("in the order that PyTorch has") {
  const temporary_folder folder;
  cx::save(*numbered<small>(), folder.file("w"));
  const cx::safetensors_file file(folder.file("w"));
  CHECK(*file.find_text("format") == "pt");
  CHECK(cx::weight_types(file) == "F32");
  const cx::stored_tensor* const conv = file.find("conv.weight");
  REQUIRE(conv != nullptr);
  CHECK(conv->extents == std::vector<std::size_t>{3, 2, 2, 2});
  // filter 0, channel 1, tap 0 0 is number 1 here
  float second = 0;
  std::memcpy(&second, conv->bytes.data() + 4 * sizeof(float), sizeof second);
  CHECK(second == 1.0f / 3);
  CHECK(file.find("fc.weight")->extents == std::vector<std::size_t>{2, 4 * 3 * 3});
  CHECK(file.find("norm.running_var") != nullptr);
}

TEST_CASE("numbers of other types, and what PyTorch counts") {
  const temporary_folder folder;
  const auto p = numbered<small>();
  std::vector<std::vector<std::byte>> kept;
  cx::save(*p, folder.file("w"));
  const cx::safetensors_file file(folder.file("w"));
  std::vector<cx::stored_tensor> tensors(file.tensors().begin(), file.tensors().end());
  const auto convert = [&]<class To>(cx::stored_tensor& t, const char* type, auto to, To) {
    std::vector<std::byte>& bytes = kept.emplace_back(t.bytes.size() / 4 * sizeof(To));
    for (std::size_t n = 0; n < t.bytes.size() / 4; ++n) {
      float x = 0;
      std::memcpy(&x, t.bytes.data() + 4 * n, 4);
      const To y = to(x);
      std::memcpy(bytes.data() + n * sizeof y, &y, sizeof y);
    }
    t.type = type;
    t.bytes = bytes;
  };
  kept.reserve(8);
  convert(tensors[0], "F64", [](float x) { return static_cast<double>(x); }, double{});
  convert(tensors[1], "BF16", [](float x) { return cx::kernels::to_bfloat16(x).bits; }, std::uint16_t{});
  convert(tensors[2], "F16", [](float x) { return cx::kernels::to_float16(x).bits; }, std::uint16_t{});
  const std::int64_t batches = 12;
  tensors.push_back({"norm.num_batches_tracked", "I64", {}, std::as_bytes(std::span(&batches, 1))});
  cx::write_safetensors(folder.file("changed"), tensors);
  const cx::safetensors_file changed(folder.file("changed"));
  CHECK(cx::weight_types(changed) == "BF16, F16, F32, F64");
  const auto q = cx::load<small>(folder.file("changed"));
  for (std::size_t n = 0; n < q.count; ++n) CHECK(q.values[n] == doctest::Approx(p->values[n]).epsilon(4e-3));
}

TEST_CASE("files that are not of the network") {
  CHECK(fault([](auto&) {}) == "nothing");
  CHECK(fault([](auto& t) { t.erase(t.begin()); }) == "has no tensor named conv.weight: the network has one");
  CHECK(fault([](auto& t) { t[1].name = "conv.bia"; }) == "has no tensor named conv.bias: the network has one");
  CHECK(fault([](auto& t) { t.push_back({"fc.other", "F32", {0}, {}}); }) ==
        "has a tensor named fc.other: the network has none of this name");
  CHECK(fault([](auto& t) { t[0].extents = {3, 2, 4, 1}; }) ==
        "has conv.weight of shape 3x2x4x1: the network's is 3x2x2x2");
  CHECK(fault([](auto& t) { t[1].type = "I32"; }) == "has conv.bias in I32: parameters are F32, F64, F16 or BF16");
}

TEST_CASE("axes that are not known are taken from files of this library alone") {
  using net = cx::network<cx::input<4, 2>, scaled>;
  const temporary_folder folder;
  cx::save(*numbered<net>(), folder.file("w"));
  const cx::safetensors_file file(folder.file("w"));
  cx::write_safetensors(folder.file("other"), file.tensors());
  CHECK_THROWS_WITH_AS(cx::load<net>(folder.file("other")),
                       (folder.file("other") + " has 0.weight in an order that is not known: its layer says what its "
                                               "axes mean, or the file was saved by convexpr")
                           .c_str(),
                       cx::error);
}
