// SPDX-License-Identifier: BSL-1.0
// Prints the tables of docs/layers.md (tools/layers_page): every layer on a small input, and what the library has for
// it, asked of the library. Plans are made for registers of 4, 8 and 16 lanes, whatever this is compiled for.
#include <convexpr/convexpr.hpp>
#include <convexpr/graph/graph.hpp>

#include <cstddef>
#include <iostream>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace cx = convexpr;

namespace {

template <std::size_t... K>
constexpr auto k = cx::kernel<K...>;
template <std::size_t... P>
constexpr auto p = cx::padding<P...>;

constexpr cx::plan_options lanes_4{.machine = {.lanes = 4, .registers = 16}};
constexpr cx::plan_options lanes_8{.machine = {.lanes = 8, .registers = 16}};
constexpr cx::plan_options lanes_16{.machine = {.lanes = 16, .registers = 32, .l1_bytes = 48 * 1024}};

template <class Input, class... Layers>
using on = cx::network<cx::inputs<cx::as<"x", Input>, cx::as<"y", Input>>, Layers...>;

// A layer where `from<"y">` is another tensor of its input's shape. Behind says what stands for [conv, layer], for a
// layer that contains others.
template <class Layer, class Input, class Behind = void>
struct example {
  using layer = Layer;
  using net = on<Input, Layer>;
  static constexpr cx::shape in = net::input, out = net::output;

  template <cx::shape S, std::size_t... Axes>
  static auto input_of(std::index_sequence<Axes...>) -> cx::input<S[Axes]...>;
  using output = decltype(input_of<out>(std::make_index_sequence<out.rank>{}));

  template <std::size_t Filters, bool Vector>
  using mixing = std::conditional_t<Vector, cx::dense<Filters>, cx::conv<Filters>>;
  using front = mixing<in.channels(), in.rank == 1>;

  // Stages of the network of these layers, where `from<"z">` is a tensor of the layer's output's shape.
  template <class... Layers>
  static constexpr std::size_t
      stages = cx::plan<cx::network<cx::inputs<cx::as<"x", Input>, cx::as<"y", Input>, cx::as<"z", output>>, Layers...>,
                        lanes_16>.size();
  static constexpr std::size_t alone = stages<Layer>;
  static constexpr bool vanishes = stages<cx::local_response_norm<3>, Layer> == 1;

  static constexpr bool joins(std::string_view what) {
    if (vanishes) return false;
    if (what == "conv" || what == "dense") {
      if ((what == "conv") != (in.rank > 1)) return false;
      if constexpr (std::is_void_v<Behind>)
        return stages<front, Layer> == alone;
      else
        return stages<Behind> == 1;
    }
    if constexpr (in.rank > 1)
      if (what == "depthwise_conv") return stages<cx::depthwise_conv<k<3>, p<1>>, Layer> == alone;
    return false;
  }
  static constexpr bool takes(std::string_view what) {
    if (vanishes) return false;
    if (what == "batch_norm") return stages<Layer, cx::batch_norm> == alone;
    if (what == "activation") return stages<Layer, cx::relu> == alone;
    if (what == "sum") return stages<Layer, cx::add<cx::from<"z">>> == alone;
    if (what == "concat") return stages<Layer, cx::concat<cx::from<"z">>> == alone + 1;  // which copies z
    if (what == "conv") return stages<Layer, mixing<4, out.rank == 1>> == alone;
    if constexpr (out.rank == 3 && out[0] % 2 == 0 && out[1] % 2 == 0)
      if (what == "pool of 2x2") return stages<Layer, cx::max_pool<2>> == alone;
    return false;
  }

  // The kernels that take it on machines of all kinds.
  static void note_kernels(auto& kernels) {
    note_kernels(cx::plan<net, lanes_4>, kernels);
    note_kernels(cx::plan<net, lanes_8>, kernels);
    note_kernels(cx::plan<net, lanes_16>, kernels);
  }
  static void note_kernels(const auto& plan, auto& kernels) {
    if (vanishes) return kernels.note("none needed");
    for (const cx::planned_stage& stage : plan)
      if (stage.layer + 1 == net::size || stage.result + 1 == net::size)
        kernels.note(stage.kernel->name != cx::no_kernel.name ? stage.kernel->name
                     : cx::detail::names_compute<Layer>       ? "its own compute"
                                                              : "");
  }
};

template <class Net>
concept is_constant = requires {
  typename std::bool_constant<(cx::evaluate<Net>(cx::parameters<Net>{}, std::tuple(cx::tensor<float, Net::input>{},
                                                                                   cx::tensor<float, Net::input>{})),
                               true)>;
};

struct words {
  std::string text{};

  void note(std::string_view word) {
    if (word.empty() || (", " + text + ",").find(", " + std::string(word) + ",") != std::string::npos) return;
    text.append(text.empty() ? "" : ", ").append(word);
  }
};

std::string cell(bool yes) { return yes ? "yes" : ""; }

template <class First, class... More>
void row() {
  using layer = typename First::layer;
  words kernels, in_front, behind;
  First::note_kernels(kernels);
  (More::note_kernels(kernels), ...);
  for (std::string_view what : {"conv", "dense", "depthwise_conv"})
    if (First::joins(what) || (More::joins(what) || ...)) in_front.note(what);
  for (std::string_view what : {"batch_norm", "activation", "sum", "pool of 2x2", "conv", "concat"})
    if (First::takes(what) || (More::takes(what) || ...)) behind.note(what);
  std::cout << "| `" << cx::kind_name<layer> << "` | " << cell(cx::detail::names_forward<layer>) << " | "
            << kernels.text << " | " << in_front.text << " | " << behind.text << " | "
            << cell(cx::detail::names_backward<layer>) << " | " << cell(cx::has_state<layer>) << " | "
            << cell(is_constant<typename First::net>) << " |\n";
}

using image = cx::input<4, 4, 8>;
using wide = cx::input<16, 16, 32>;
using signal = cx::input<12, 8>;
using vector = cx::input<8>;

template <class... Layers>
void rows() {
  (row<example<Layers, image>>(), ...);
}

inline constexpr cx::graph::undirected<4, 4> square{{{0, 1}, {1, 2}, {2, 3}, {3, 0}}};

void print_layers() {
  std::cout << "| layer | reference | kernels | fused with, in front | fused with, behind | gradient | stream | "
               "constant |\n|---|---|---|---|---|---|---|---|\n";
  row<example<cx::conv<8, k<3>, p<1>>, image>, example<cx::conv<8>, image>, example<cx::conv<32, k<3>, p<1>>, wide>,
      example<cx::conv<6, k<5>, p<2>>, cx::input<28, 28, 1>>, example<cx::conv<8, k<3>, p<1>, cx::groups<2>>, image>,
      example<cx::conv<64, k<3>, cx::stride<2>>, wide>>();
  row<example<cx::depthwise_conv<k<3>, p<1>>, image>, example<cx::depthwise_conv<2, k<3>>, wide>>();
  row<example<cx::transposed_conv<8, k<2>, cx::stride<2>>, image>,
      example<cx::transposed_conv<8, k<4>, cx::stride<2>, p<1>>, image>>();
  row<example<cx::dense<8>, vector>>();
  row<example<cx::graph::gcn<8, cx::graph::on<square>>, cx::input<4, 8>>>();
  rows<cx::max_pool<2>, cx::avg_pool<2>, cx::lp_pool<2>, cx::global_max_pool, cx::global_avg_pool,
       cx::adaptive_max_pool<2>, cx::adaptive_avg_pool<2>, cx::pyramid_pool<1, 2>>();
  rows<cx::batch_norm, cx::batch_norm_with<cx::no_affine>, cx::layer_norm, cx::layer_norm_with<cx::axes<2>>,
       cx::group_norm<2>, cx::instance_norm, cx::instance_norm_with<cx::no_affine>, cx::local_response_norm<3>,
       cx::standardize>();
  rows<cx::relu, cx::relu6, cx::leaky_relu<>, cx::elu, cx::elu_with<0.5>, cx::selu, cx::celu, cx::celu_with<2.0>,
       cx::gelu, cx::gelu_tanh, cx::sigmoid, cx::silu, cx::hard_sigmoid, cx::hard_sigmoid_with<0.2, 0.5>,
       cx::hard_swish, cx::tanh, cx::softplus, cx::softplus_with<2.0>, cx::softsign, cx::mish, cx::clip<-1, 1>,
       cx::prelu, cx::softmax, cx::log_softmax>();
  rows<cx::flatten, cx::reshape<2, 8, 8>, cx::dropout<0.5>, cx::permute<1, 0, 2>, cx::zero_pad<1>, cx::crop<1>,
       cx::pad_channels<1, 1>, cx::resize<8>, cx::upsample<2>, cx::pixel_shuffle<2>, cx::pixel_unshuffle<2>,
       cx::channel_shuffle<2>>();
  rows<cx::add<cx::from<"y">>, cx::multiply<cx::from<"y">>, cx::concat<cx::from<"y">>>();
  row<example<cx::residual<cx::local_response_norm<3>>, image, cx::residual<cx::conv<8>>>>();
}

// What lists and names cost: the stages of a network with one, and of the same network without.
template <class With, class Without>
void list_row(std::string_view name) {
  constexpr auto with = cx::plan<With, lanes_16>.size(), without = cx::plan<Without, lanes_16>.size();
  std::cout << "| `" << name << "` | " << with - without << " | "
            << (cx::parameters<With>::count == cx::parameters<Without>::count ? "0" : "some") << " |\n";
}

void print_lists() {
  using conv = cx::conv<8>;
  using one = on<image, conv, cx::relu>;
  using two = on<image, conv, cx::relu, conv, cx::relu>;
  using sum = on<image, cx::residual<conv>>;
  std::cout << "| list or name | stages | parameters |\n|---|---|---|\n";
  list_row<cx::network<image, conv, cx::relu>, one>("input");
  list_row<one, cx::network<image, conv, cx::relu>>("inputs");
  list_row<on<image, cx::sequence<conv, cx::relu>>, one>("sequence");
  list_row<on<image, cx::checkpoint<conv, cx::relu>>, one>("checkpoint");
  list_row<on<image, cx::repeat<2, conv, cx::relu>>, two>("repeat");
  list_row<on<image, cx::as<"stem", conv>, cx::relu>, one>("as");
  list_row<on<image, cx::add<cx::branch<conv>, cx::branch<>>>, sum>("branch");
  list_row<on<image, cx::tag<"here">, conv, cx::relu>, one>("tag");
  list_row<on<image, cx::tag<"here">, conv, cx::add<cx::from<"here">>>, sum>("from");
  list_row<on<image, cx::outputs<cx::branch<conv, cx::relu>>>, one>("outputs");
}

template <class... Kernels>
void print_kernels(cx::kernel_list<Kernels...>) {
  std::cout
      << "| kernel | sum | activation | pool | depthwise in front | parts of concatenations | weights in 16 bits | "
         "sums of products |\n|---|---|---|---|---|---|---|---|\n";
  const auto print = [](std::string_view name, const cx::kernel_traits& t) {
    std::cout << "| " << name;
    for (bool yes : {t.adds, t.activates, t.pools, t.takes_front, t.leaves_gaps, t.reads_16_bits, t.sums_products})
      std::cout << " | " << cell(yes);
    std::cout << " |\n";
  };
  (print(Kernels::name, Kernels::traits), ...);
}

}  // namespace

int main() {
  print_layers();
  std::cout << '\n';
  print_lists();
  std::cout << '\n';
  print_kernels(cx::kernels::all{});
}
