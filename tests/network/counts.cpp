// SPDX-License-Identifier: BSL-1.0
// No number wraps: options, extents, parameters, multiply-accumulates and receptive fields that are too large are
// refused, in whichever layer they stand, and what can be counted is counted.
#include <convexpr/convexpr.hpp>
#include <convexpr/graph/graph.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string_view>

namespace cx = convexpr;

namespace {

// The sentence behind the shape that was given.
template <class... Layers>
constexpr auto said = cx::detail::list_sentence<Layers...>;
template <class... Layers>
consteval bool refused(std::string_view cause) {
  return said<Layers...>.view().ends_with(cause);
}

constexpr std::size_t huge = std::size_t{1} << 63, wrapping = std::size_t{1} << 32, much = std::size_t{1} << 44;
using image = cx::input<32, 32, 4>;
using volume = cx::input<8, 8, 8, 4>;

constexpr std::string_view allowed = "above the largest allowed, 1000000000";
static_assert(refused<image, cx::conv<8, cx::kernel<huge>>>(allowed));
static_assert(refused<image, cx::conv<8, cx::stride<huge>>>(allowed));
static_assert(refused<image, cx::conv<8, cx::dilation<huge>>>(allowed));
static_assert(refused<image, cx::conv<8, cx::padding<1, huge>>>(allowed));
static_assert(refused<image, cx::conv<8, cx::padding_after<huge>>>(allowed));
static_assert(refused<image, cx::conv<8, cx::groups<huge>>>(allowed));
static_assert(refused<image, cx::depthwise_conv<huge>>(allowed));
static_assert(refused<image, cx::transposed_conv<8, cx::output_padding<huge>>>(allowed));
static_assert(refused<image, cx::max_pool<huge>>(allowed));
static_assert(refused<image, cx::avg_pool<2, cx::stride<huge>>>(allowed));
static_assert(refused<image, cx::adaptive_avg_pool<wrapping>>(allowed));
static_assert(refused<image, cx::pyramid_pool<1, wrapping>>(allowed));
static_assert(refused<image, cx::crop<huge>>(allowed));
static_assert(refused<image, cx::zero_pad<huge>>(allowed));
static_assert(refused<image, cx::zero_pad<cx::padding_before<huge>>>(allowed));
static_assert(refused<image, cx::upsample<huge>>(allowed));
static_assert(refused<image, cx::resize<wrapping>>(allowed));
static_assert(refused<image, cx::layer_norm_with<cx::axes<huge>>>(allowed));

constexpr std::string_view output_too_large = "its output has more elements than can be addressed";
static_assert(refused<cx::input<huge, 2>>(output_too_large));
static_assert(refused<image, cx::conv<huge>>(output_too_large));
static_assert(refused<image, cx::conv<8, cx::kernel<3>, cx::padding<1'000'000'000>>>(output_too_large));
static_assert(refused<volume, cx::transposed_conv<8, cx::stride<1'000'000'000>>>(output_too_large));
static_assert(refused<volume, cx::transposed_conv<8, cx::stride<1'000'000'000>, cx::padding_same>>(output_too_large));
static_assert(refused<volume, cx::depthwise_conv<1'000'000'000>, cx::depthwise_conv<1'000'000'000>>(output_too_large));
static_assert(refused<volume, cx::upsample<1'000'000'000>>(output_too_large));
static_assert(refused<volume, cx::resize<1'000'000'000>>(output_too_large));
static_assert(refused<volume, cx::adaptive_max_pool<1'000'000'000>>(output_too_large));
static_assert(refused<volume, cx::pyramid_pool<1'000'000'000>>(output_too_large));
static_assert(refused<volume, cx::zero_pad<1'000'000'000>>(output_too_large));
static_assert(refused<image, cx::pad_channels<huge, huge>>(output_too_large));
static_assert(refused<image, cx::graph::gcn<huge>>("a graph layer takes nodes and features"));
static_assert(refused<cx::input<wrapping, 1>, cx::graph::gcn<wrapping>>(output_too_large));
static_assert(refused<cx::input<much>, cx::concat<cx::branch<>, cx::branch<>, cx::branch<>, cx::branch<>>,
                      cx::concat<cx::branch<>, cx::branch<>>>(output_too_large));

static_assert(refused<image, cx::pixel_shuffle<wrapping>>("its blocks have more places than can be counted"));
static_assert(refused<image, cx::pixel_shuffle<huge>>("its blocks have more places than can be counted"));
static_assert(refused<image, cx::pixel_unshuffle<wrapping>>("extent 32 does not divide by 4294967296 (height)"));
static_assert(refused<image, cx::channel_shuffle<huge>>("4 channels do not divide into 9223372036854775808 groups"));
static_assert(refused<image, cx::permute<0, 1, huge>>("there is no axis 9223372036854775808"));
// 2^32 2^32 = 0 and (2^32 + 1) (2^32 - 1) = -1 in 64 bits
static_assert(refused<image, cx::reshape<wrapping, wrapping>>("it asks for more elements than can be counted"));
static_assert(refused<image, cx::reshape<wrapping + 1, wrapping - 1>>("it asks for more elements than can be counted"));
static_assert(refused<image, cx::reshape<huge, 2, 0>>("an extent is 0"));

// The window of a pool as large as it may be, and one that no number holds with its dilation.
static_assert(cx::network<cx::input<5, 1>, cx::max_pool<1, cx::dilation<1'000'000'000>>>::output == cx::shape{5, 1});
static_assert(refused<image, cx::max_pool<1'000'000'000, cx::dilation<1'000'000'000>>>(
    "dilated window extent 999999999000000001 is larger than padded input extent 32 (height)"));

constexpr std::string_view too_many_parameters = "with it the parameters are more than can be addressed";
static_assert(refused<cx::input<std::size_t{1} << 40>, cx::dense<std::size_t{1} << 24>>(too_many_parameters));
static_assert(refused<cx::input<8, 8, 8, 1>, cx::conv<8, cx::kernel<99'999>, cx::padding_same>>(too_many_parameters));
static_assert(refused<cx::input<1 << 22>, cx::repeat<4, cx::dense<1 << 22>>>(too_many_parameters));

constexpr std::string_view too_many_macs = "with it the multiply-accumulates are more than can be counted";
using plane = cx::input<1'048'576, 1'048'576, 32>;
static_assert(refused<plane, cx::conv<32, cx::kernel<99'999>, cx::padding_same>>(too_many_macs));
static_assert(refused<plane, cx::repeat<20, cx::conv<32, cx::kernel<999>, cx::padding_same>>>(too_many_macs));

constexpr std::string_view too_large_field = "its receptive field is larger than can be counted";
static_assert(refused<cx::input<32, 1>, cx::repeat<40, cx::conv<1, cx::stride<1'000'000'000>>>>(too_large_field));
static_assert(
    refused<cx::input<32, 1>, cx::repeat<80, cx::zero_pad<1>, cx::max_pool<3>, cx::zero_pad<16>>>(too_large_field));

// A user's own layer.
struct hungry {
  static consteval cx::checked output(const cx::shape& in) { return in; }
  static consteval auto parameters(const cx::shape&) {
    return std::array{cx::constant_parameter("weight", {huge, huge}, 0)};
  }
};
struct busy {
  static consteval cx::checked output(const cx::shape& in) { return in; }
  static consteval std::size_t macs(const cx::shape&, const cx::shape&) { return huge; }
};
static_assert(refused<image, hungry>(too_many_parameters));
static_assert(refused<image, busy, busy>(too_many_macs));

// The edges of what can be counted.
static_assert(cx::network<cx::input<cx::most_elements>>::output.size() == cx::most_elements);
static_assert(refused<cx::input<cx::most_elements + 1>>(output_too_large));
static_assert(cx::network<cx::input<1 << 20>, cx::dense<(1 << 26) - 65>>::parameter_count ==
              ((std::size_t{1} << 20) + 1) * ((1 << 26) - 65));
static_assert(cx::network<cx::input<32, 1>, cx::zero_pad<1'000'000'000>>::output == cx::shape{2'000'000'032, 1});

static_assert(refused<cx::input<-1>>("input extent -1 is not positive"));

// Bins of an adaptive pool, counted one by one.
constexpr std::size_t widest_of_all(std::size_t in, std::size_t out) {
  std::size_t widest = 0;
  for (std::size_t q = 0; q < out; ++q) {
    const cx::detail::bin b = cx::detail::adaptive_bin(q, in, out);
    widest = std::max(widest, b.last - b.first);
  }
  return widest;
}

TEST_CASE("the widest bin of an adaptive pool") {
  for (std::size_t in = 1; in < 40; ++in)
    for (std::size_t out = 1; out < 60; ++out) {
      INFO(in, " to ", out);
      CHECK(cx::detail::widest_bin(in, out) == widest_of_all(in, out));
    }
}

TEST_CASE("counts stop at the largest number") {
  constexpr std::size_t most = cx::uncountable<std::size_t>;
  CHECK(cx::count_sum(most - 1, std::size_t{1}) == most);
  CHECK(cx::count_sum(most, most, most) == most);
  CHECK(cx::count_product(wrapping, wrapping) == most);
  CHECK(cx::count_product(wrapping, wrapping / 2) == huge);
  CHECK(cx::count_macs(3U, std::size_t{4}, std::size_t{5}) == 60);
  CHECK(cx::shape{wrapping, wrapping, 2}.size() == most);
  CHECK(cx::shape{wrapping, wrapping, 2}.places() == most);
}

}  // namespace
