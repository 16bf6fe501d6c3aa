// SPDX-License-Identifier: BSL-1.0
// Names read as their user typed them, the same from every compiler.
#include <convexpr/convexpr.hpp>

#include <doctest/doctest.h>

#include <string_view>

namespace cx = convexpr;
using cx::kind_name;
using cx::type_name;

namespace mine {

struct plain {};
template <std::size_t Size, auto... Options>
struct wavelet {};
template <class... Layers>
struct group {};
struct option {
  int level = 3;
};
inline constexpr option leveled{};
template <int N>
struct shifted {};
template <char C, bool Yes>
struct flagged {};

namespace inner {
template <auto Value>
struct deep {};
}  // namespace inner

}  // namespace mine

static_assert(type_name<cx::relu> == "relu");
static_assert(type_name<cx::conv<96, cx::kernel<11>>> == "conv<96, kernel<11>>");
static_assert(type_name<cx::conv<3, cx::kernel<3, 5>, cx::stride<2>, cx::padding_same, cx::no_bias>> ==
              "conv<3, kernel<3, 5>, stride<2>, padding_same, no_bias>");
static_assert(type_name<cx::input<28, 28, 1>> == "input<28, 28, 1>");
static_assert(type_name<cx::batch_norm_with<>> == "batch_norm_with<>");

// Numbers lose suffixes and blanks of the compiler's own; floating-point ones read as six digits tell them.
static_assert(type_name<cx::dropout<0.5>> == "dropout<0.5>");
static_assert(type_name<cx::dropout<0.5f>> == "dropout<0.5>");
static_assert(type_name<cx::dropout<0.1f>> == "dropout<0.1>");
static_assert(type_name<cx::dropout<0>> == "dropout<0>");
static_assert(type_name<cx::leaky_relu<0.2>> == "leaky_relu<0.2>");
static_assert(type_name<cx::leaky_relu<>> == "leaky_relu<>");
static_assert(type_name<cx::elu_with<1.23456449>> == "elu_with<1.23456>");
static_assert(type_name<cx::elu_with<9.9999996>> == "elu_with<10>");
static_assert(type_name<cx::elu_with<0.02f>> == "elu_with<0.02>");
static_assert(type_name<cx::elu_with<1.0>> == "elu_with<1>");
static_assert(type_name<cx::elu_with<1.0 / 3>> == "elu_with<0.333333>");
static_assert(type_name<cx::elu_with<2.0 / 3>> == "elu_with<0.666667>");
static_assert(type_name<cx::clip<-1, 1>> == "clip<-1, 1>");
static_assert(type_name<cx::clip<-0.5, 6.25>> == "clip<-0.5, 6.25>");
static_assert(type_name<cx::clip<0.0, 1e10>> == "clip<0, 1e10>");
static_assert(type_name<cx::clip<-1e-12, 123456.0>> == "clip<-1e-12, 123456>");
static_assert(type_name<cx::batch_norm_with<cx::epsilon<1e-3>>> == "batch_norm_with<epsilon<0.001>>");
static_assert(type_name<cx::local_response_norm<5, cx::alpha<5e-4>, cx::bias<2>>> ==
              "local_response_norm<5, alpha<0.0005>, bias<2>>");

// Texts, and types inside types.
static_assert(type_name<cx::as<"features.0", cx::conv<64, cx::kernel<3>>>> ==
              "as<\"features.0\", conv<64, kernel<3>>>");
static_assert(type_name<cx::tag<"skip">> == "tag<\"skip\">");
static_assert(type_name<cx::add<cx::branch<>, cx::from<"a b">>> == "add<branch<>, from<\"a b\">>");
static_assert(type_name<cx::as<"x", cx::as<"y", cx::relu>>> == "as<\"x\", as<\"y\", relu>>");
static_assert(type_name<cx::residual<cx::conv<4>, cx::repeat<2, cx::dense<3>, cx::relu>>> ==
              "residual<conv<4>, repeat<2, dense<3>, relu>>");
static_assert(type_name<cx::concat<cx::branch<cx::max_pool<2>>, cx::branch<cx::branch<>>>> ==
              "concat<branch<max_pool<2>>, branch<branch<>>>");

// A user's own layers, in namespaces of their own.
static_assert(type_name<mine::plain> == "plain");
static_assert(type_name<mine::wavelet<4>> == "wavelet<4>");
static_assert(type_name<mine::wavelet<4, cx::kernel<3>>> == "wavelet<4, kernel<3>>");
static_assert(type_name<mine::shifted<-12>> == "shifted<-12>");
static_assert(type_name<mine::inner::deep<0.25>> == "deep<0.25>");
static_assert(type_name<mine::group<mine::plain, cx::relu, mine::inner::deep<7>>> == "group<plain, relu, deep<7>>");

static_assert(kind_name<cx::conv<96, cx::kernel<11>>> == "conv");
static_assert(kind_name<cx::relu> == "relu");
static_assert(kind_name<cx::as<"a<b", cx::relu>> == "as");
static_assert(kind_name<mine::inner::deep<1>> == "deep");
static_assert(kind_name<cx::residual<mine::plain>> == "residual");

TEST_CASE("names of layers in a network are the typed ones") {
  using net = cx::network<cx::input<9, 9, 2>, cx::conv<4, cx::kernel<3>>, cx::as<"act", cx::relu>, cx::dropout<0.25>>;
  CHECK(net::layers[0].name == "input<9, 9, 2>");
  CHECK(net::layers[1].name == "conv<4, kernel<3>>");
  CHECK(net::layers[2].name == "act");
  CHECK(net::layers[2].layer == "relu");
  CHECK(net::layers[3].name == "dropout<0.25>");
}
