// SPDX-License-Identifier: BSL-1.0
// What the axes of parameters mean, and transposing them to and from the orders of others.
#include <convexpr/convexpr.hpp>
#include <convexpr/graph/graph.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <numeric>
#include <string_view>
#include <vector>

namespace cx = convexpr;

namespace {

using enum cx::axis_meaning;

// The first tensor of a network, or another one.
template <class Net, std::size_t Tensor = 0>
constexpr const cx::tensor_info& info = cx::manifest<Net>[Tensor];

template <class Net, std::size_t Tensor = 0>
constexpr bool means(auto... meanings) {
  cx::axis_meanings expected{meanings...};
  return info<Net, Tensor>.role.axes == expected && info<Net, Tensor>.extents.rank == sizeof...(meanings);
}

// 0, 1, 2, ... in this library's order, as they stand in another.
template <class Net, std::size_t Count, std::size_t Tensor = 0>
constexpr std::array<int, Count> counted_in(const cx::axis_order& order) {
  std::array<int, Count> ours{}, theirs{};
  std::iota(ours.begin(), ours.end(), 0);
  cx::transpose_to(order, info<Net, Tensor>, cx::tensor_view<const int>(ours.data(), info<Net, Tensor>.extents),
                   theirs);
  return theirs;
}

template <class Net>
bool comes_back(const cx::axis_order& order) {
  cx::parameters<Net> ours, back;
  for (std::size_t n = 0; n < ours.count; ++n) ours.values[n] = static_cast<float>(n + 1);
  for (std::size_t t = 0; t < ours.size(); ++t) {
    const cx::tensor_info& tensor = ours.tensors()[t];
    CHECK(cx::extents_in(order, tensor).size() == tensor.extents.size());
    std::vector<float> theirs(tensor.extents.size());
    cx::transpose_to(order, tensor, ours[t], theirs);
    cx::transpose_from(order, tensor, theirs, back[t]);
  }
  return std::equal(ours.values, ours.values + ours.count, back.values);
}

using signal = cx::network<cx::input<9, 3>, cx::conv<2, cx::kernel<2>>>;
using image = cx::network<cx::input<9, 9, 2>, cx::conv<2, cx::kernel<1, 2>>>;
using volume = cx::network<cx::input<5, 5, 5, 2>, cx::conv<3, cx::kernel<1, 2, 3>, cx::no_bias>>;
using grouped = cx::network<cx::input<4, 4, 4>, cx::conv<4, cx::kernel<2>, cx::groups<2>>>;
using depthwise = cx::network<cx::input<4, 4, 3>, cx::depthwise_conv<2, cx::kernel<1, 2>>>;
using transposed = cx::network<cx::input<4, 4, 3>, cx::transposed_conv<2, cx::kernel<1, 2>>>;
using transposed_groups = cx::network<cx::input<4, 4>, cx::transposed_conv<6, cx::kernel<2>, cx::groups<2>>>;
using matrix = cx::network<cx::input<3>, cx::dense<2>>;

static_assert(means<signal>(filters, kernel, channels) && means<signal, 1>(filters));
static_assert(means<volume>(filters, kernel, kernel, kernel, channels) && !info<volume>.role.transposed);
static_assert(means<grouped>(filters, kernel, kernel, channels) && info<grouped>.role.groups == 2);
static_assert(means<depthwise>(filters, kernel, kernel, channels) && info<depthwise>.role.groups == 3);
static_assert(means<transposed>(filters, kernel, kernel, channels) && info<transposed>.role.transposed);
static_assert(means<matrix>(filters, channels) && info<matrix>.flattened == cx::shape{3});

// conv: ours (f, k, c) at f 6 + k 3 + c
static_assert(cx::extents_in(cx::pytorch, info<signal>) == cx::shape{2, 3, 2});
static_assert(cx::extents_in(cx::keras, info<signal>) == cx::shape{2, 3, 2});
static_assert(counted_in<signal, 12>(cx::pytorch) == std::array{0, 3, 1, 4, 2, 5, 6, 9, 7, 10, 8, 11});
static_assert(counted_in<signal, 12>(cx::keras) == std::array{0, 6, 1, 7, 2, 8, 3, 9, 4, 10, 5, 11});
// (f, ky, kx, c) at f 4 + kx 2 + c
static_assert(cx::extents_in(cx::pytorch, info<image>) == cx::shape{2, 2, 1, 2});
static_assert(cx::extents_in(cx::keras, info<image>) == cx::shape{1, 2, 2, 2});
static_assert(counted_in<image, 8>(cx::pytorch) == std::array{0, 2, 1, 3, 4, 6, 5, 7});
static_assert(counted_in<image, 8>(cx::keras) == std::array{0, 4, 1, 5, 2, 6, 3, 7});
static_assert(cx::extents_in(cx::pytorch, info<volume>) == cx::shape{3, 2, 1, 2, 3});
static_assert(cx::extents_in(cx::keras, info<volume>) == cx::shape{1, 2, 3, 2, 3});
// Groups stand in the filters: (f, ky, kx, c) at f 8 + ky 4 + kx 2 + c
static_assert(cx::extents_in(cx::pytorch, info<grouped>) == cx::shape{4, 2, 2, 2});
static_assert(cx::extents_in(cx::keras, info<grouped>) == cx::shape{2, 2, 2, 4});
static_assert(counted_in<grouped, 32>(cx::keras)[5] == 9);    // (0, 0, 1, 1): filter 1, channel 1
static_assert(counted_in<grouped, 32>(cx::pytorch)[6] == 5);  // (0, 1, 1, 0): filter 0, channel 1, ky 1
// Ours (c 2 + m, 0, kx, 0) at c 4 + m 2 + kx
static_assert(cx::extents_in(cx::pytorch, info<depthwise>) == cx::shape{6, 1, 1, 2});
static_assert(cx::extents_in(cx::keras, info<depthwise>) == cx::shape{1, 2, 3, 2});
static_assert(counted_in<depthwise, 12>(cx::pytorch) == std::array{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11});
static_assert(counted_in<depthwise, 12>(cx::keras) == std::array{0, 2, 4, 6, 8, 10, 1, 3, 5, 7, 9, 11});
// The conv whose transpose it is has 2 channels and 3 filters: ours (f, 0, kx, c) at f 6 + kx 3 + c
static_assert(cx::extents_in(cx::pytorch, info<transposed>) == cx::shape{3, 2, 1, 2});
static_assert(cx::extents_in(cx::keras, info<transposed>) == cx::shape{1, 2, 2, 3});
static_assert(counted_in<transposed, 12>(cx::pytorch) == std::array{0, 3, 6, 9, 1, 4, 7, 10, 2, 5, 8, 11});
static_assert(counted_in<transposed, 12>(cx::keras) == std::array{0, 1, 2, 6, 7, 8, 3, 4, 5, 9, 10, 11});
// Ours (g 3 + j, k, i) at g 12 + j 4 + k 2 + i; PyTorch (g 2 + i, j, k)
static_assert(cx::extents_in(cx::pytorch, info<transposed_groups>) == cx::shape{4, 3, 2});
static_assert(counted_in<transposed_groups, 24>(cx::pytorch) ==
              std::array{0, 2, 4, 6, 8, 10, 1, 3, 5, 7, 9, 11, 12, 14, 16, 18, 20, 22, 13, 15, 17, 19, 21, 23});
static_assert(counted_in<matrix, 6>(cx::pytorch) == std::array{0, 1, 2, 3, 4, 5});
static_assert(counted_in<matrix, 6>(cx::keras) == std::array{0, 3, 1, 4, 2, 5});

// A graph convolution is [channels][filters] here.
using nodes = cx::network<cx::input<4, 3>, cx::graph::gcn<2, cx::graph::with_bias>>;
static_assert(means<nodes>(channels, filters) && means<nodes, 1>(filters));
static_assert(counted_in<nodes, 6>(cx::pytorch) == std::array{0, 2, 4, 1, 3, 5});
static_assert(counted_in<nodes, 6>(cx::keras) == std::array{0, 1, 2, 3, 4, 5});

// Behind a flatten, through what runs in place: ours (y, x, c) at y 4 + x 2 + c of an image of 1x2x2.
using flat = cx::network<cx::input<1, 2, 2>, cx::dropout<0.5>, cx::flatten, cx::relu, cx::batch_norm, cx::layer_norm,
                         cx::dense<2>, cx::tanh, cx::dense<3>>;
constexpr std::size_t first_dense = 6, second_dense = 8;
static_assert(means<flat>(channels) && info<flat>.flattened == cx::shape{1, 2, 2});
static_assert(info<flat, first_dense>.name == "5.weight" && info<flat, first_dense>.flattened == cx::shape{1, 2, 2} &&
              info<flat, first_dense>.reshaped == cx::shape{2});
static_assert(info<flat, second_dense>.name == "7.weight" && info<flat, second_dense>.flattened == cx::shape{2});
static_assert(cx::extents_in(cx::pytorch, info<flat, first_dense>) == cx::shape{2, 4});
static_assert(counted_in<flat, 8, first_dense>(cx::pytorch) == std::array{0, 2, 1, 3, 4, 6, 5, 7});
static_assert(counted_in<flat, 8, first_dense>(cx::keras) == std::array{0, 4, 1, 5, 2, 6, 3, 7});
static_assert(counted_in<flat, 4>(cx::pytorch) == std::array{0, 2, 1, 3});  // what the batch norm scales

using vgg_end = cx::network<cx::input<7, 7, 512>, cx::flatten, cx::dropout<0.5>, cx::dense<4096>, cx::relu,
                            cx::dropout<0.5>, cx::dense<4096>>;
static_assert(info<vgg_end>.flattened == cx::shape{7, 7, 512} && info<vgg_end, 2>.flattened == cx::shape{4096});
using pooled = cx::network<cx::input<7, 7, 512>, cx::global_avg_pool, cx::dense<10>>;
static_assert(info<pooled>.flattened == cx::shape{512});

// A vector that becomes an image: the filters in front of it.
using generator =
    cx::network<cx::input<3>, cx::dense<8>, cx::batch_norm, cx::relu, cx::reshape<2, 2, 2>, cx::flatten, cx::dense<2>>;
static_assert(info<generator>.reshaped == cx::shape{2, 2, 2} && info<generator>.flattened == cx::shape{3});
static_assert(info<generator, 1>.reshaped == cx::shape{2, 2, 2});
static_assert(info<generator, 2>.flattened == cx::shape{2, 2, 2});
static_assert(info<generator, 6>.flattened == cx::shape{2, 2, 2} && info<generator, 6>.reshaped == cx::shape{2});
static_assert(counted_in<generator, 8, 1>(cx::pytorch) == std::array{0, 2, 4, 6, 1, 3, 5, 7});
static_assert(counted_in<generator, 8, 1>(cx::keras) == std::array{0, 1, 2, 3, 4, 5, 6, 7});

// Where channels have become another axis, or a layer of the same extent does what nobody knows, nothing is told.
using permuted = cx::network<cx::input<2, 3, 4>, cx::permute<2, 0, 1>, cx::flatten, cx::dense<2>>;
using normed = cx::network<cx::input<2, 3, 4>, cx::flatten, cx::local_response_norm<3>, cx::dense<2>>;
static_assert(info<permuted>.flattened.rank == 0 && info<normed>.flattened.rank == 0);
static_assert(cx::extents_in(cx::keras, info<permuted>) == cx::shape{24, 2});  // which need not know

// Norms: of channels, or of places and channels.
using norms = cx::network<cx::input<2, 1, 3>, cx::batch_norm, cx::prelu, cx::group_norm<3>, cx::instance_norm,
                          cx::layer_norm, cx::layer_norm_with<cx::axes<2>>, cx::layer_norm_with<cx::axes<3>>>;
static_assert(means<norms>(channels) && means<norms, 3>(channels) && means<norms, 4>(channels) &&
              means<norms, 9>(channels));
static_assert(means<norms, 11>(places, channels) && means<norms, 14>(places, places, channels));
static_assert(cx::extents_in(cx::pytorch, info<norms, 14>) == cx::shape{3, 2, 1});
static_assert(counted_in<norms, 6, 14>(cx::pytorch) == std::array{0, 3, 1, 4, 2, 5});
static_assert(counted_in<norms, 6, 14>(cx::keras) == std::array{0, 1, 2, 3, 4, 5});

// An order of one's own: PyTorch's weights of a network that keeps channels last.
constexpr cx::axis_order channels_last{{filters, places, channels, kernel}};
static_assert(counted_in<flat, 8, first_dense>(channels_last) == std::array{0, 1, 2, 3, 4, 5, 6, 7});
static_assert(counted_in<image, 8>(channels_last) == counted_in<image, 8>(cx::pytorch));

// A user's layer that says nothing of axes.
struct scaled {
  static consteval cx::checked output(const cx::shape& in) { return in; }
  static consteval auto parameters(const cx::shape& in) {
    return std::array{cx::constant_parameter("weight", {in.channels()}, 1), cx::weight_parameter({2, 3}, 3, 2, "more")};
  }
};
using silent = cx::network<cx::input<5>, cx::as<"gain", scaled>>;
static_assert(means<silent>(unknown) && means<silent, 1>(unknown, unknown));

}  // namespace

TEST_CASE_TEMPLATE("what was transposed comes back", Net, signal, image, volume, grouped, depthwise, transposed,
                   transposed_groups, matrix, nodes, flat, generator, norms) {
  CHECK(comes_back<Net>(cx::pytorch));
  CHECK(comes_back<Net>(cx::keras));
  CHECK(comes_back<Net>(channels_last));
}

TEST_CASE("what cannot be transposed is an error that names the tensor") {
  CHECK_THROWS_WITH_AS(cx::extents_in(cx::pytorch, info<silent>),
                       "gain.weight cannot be transposed: its layer does not say what its axes mean", cx::error);
  CHECK_THROWS_WITH_AS(cx::extents_in(cx::pytorch, info<permuted>),
                       "2.weight cannot be transposed: the order of what its layer reads or gives cannot be told",
                       cx::error);
  CHECK_THROWS_WITH_AS(cx::extents_in(cx::axis_order{{filters, channels}}, info<image>),
                       "0.weight cannot be transposed: the order has no place for one of its axes", cx::error);
  cx::parameters<matrix> weights;
  const std::vector<float> file(5);
  CHECK_THROWS_WITH_AS(cx::transpose_from(cx::pytorch, info<matrix>, file, weights[0]),
                       "0.weight cannot be transposed between 5 and 6 numbers: it has 6", cx::error);
}
