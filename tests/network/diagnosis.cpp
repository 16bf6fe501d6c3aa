// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>
#include <convexpr/convexpr.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>

namespace cx = convexpr;

namespace {

// The sentence of a list of layers, without the error that network<...> makes of it.
template <class... Layers>
constexpr std::string_view sentence_of = cx::detail::list_sentence<Layers...>.view();

static_assert(sentence_of<cx::input<8, 8, 1>, cx::conv<4, cx::kernel<3>>> == "");
static_assert(sentence_of<cx::input<8, 8, 1>, cx::relu, cx::conv<4, cx::kernel<3, 9>>> ==
              "layer 2 (conv<4, kernel<3, 9>>) cannot take 8x8x1: kernel extent 9 is larger than padded input extent "
              "8 (width)");
// a layer without an input has no given shape, a join has one for each branch
static_assert(sentence_of<cx::relu> == "layer 0 (relu) cannot stand first: a network begins with input<...>");
static_assert(sentence_of<cx::input<8, 8, 1>, cx::add<cx::branch<>, cx::branch<cx::conv<2>>>> ==
              "layer 2 (add) cannot join 8x8x1 and 8x8x2: extents 1 and 2 differ (channels)");
// the first four of more
static_assert(
    sentence_of<cx::input<2>,
                cx::concat<cx::branch<>, cx::branch<>, cx::branch<>, cx::branch<>, cx::branch<cx::reshape<2, 1>>>> ==
    "layer 2 (concat) cannot join 2 and 2 and 2 and 2: they have 1 and 2 axes");
// every repetition counts; the first mistake is the one that is told
static_assert(sentence_of<cx::input<5, 1>, cx::repeat<3, cx::max_pool<2>>, cx::dense<0>> ==
              "layer 3 (max_pool<2>) cannot take 1x1: window extent 2 is larger than padded input extent 1 (length)");
static_assert(sentence_of<cx::input<4>, cx::tag<"a b">, cx::tag<"a b">> ==
              "layer 1 (tag<\"a b\">) cannot take 4: the tag \"a b\" is given twice");

// What stands close to a rule and is right.
template <class... Layers>
constexpr bool accepted = sentence_of<cx::input<8, 8, 8>, Layers...>.empty();

static_assert(accepted<cx::conv<8, cx::kernel<3>, cx::padding_before<2>, cx::padding_after<0>>>);
static_assert(accepted<cx::conv<8, cx::kernel<8>>, cx::conv<8, cx::kernel<3>, cx::padding_same>>);
static_assert(accepted<cx::transposed_conv<8, cx::kernel<3>, cx::dilation<3>, cx::output_padding<2>>>);
static_assert(accepted<cx::max_pool<2, cx::padding<1>>, cx::avg_pool<3, cx::ceil_mode, cx::stride<5>>>);
static_assert(accepted<cx::add<cx::branch<>, cx::branch<>>, cx::residual<cx::branch<>, cx::branch<cx::conv<8>>>>);
static_assert(accepted<cx::concat<cx::branch<cx::conv<4>>, cx::branch<>>, cx::outputs<cx::branch<>>>);
static_assert(accepted<cx::reshape<512>, cx::reshape<1, 512>, cx::permute<1, 0>>);
// a name twice, under names that differ
static_assert(
    accepted<cx::as<"a", cx::relu, cx::as<"conv", cx::conv<8>>>, cx::as<"b", cx::relu, cx::as<"conv", cx::conv<8>>>>);
// a name that is the number of a layer without anything to store, or its own
static_assert(accepted<cx::relu, cx::as<"0", cx::conv<8>>, cx::as<"2", cx::conv<8>>>);
// names without a layer behind them do not pass to the next
static_assert(accepted<cx::as<"here", cx::tag<"x">>, cx::conv<8>, cx::as<"here", cx::conv<8>>, cx::add<cx::from<"x">>>);

// A cause is filled with numbers and texts, in their order; more than fits is cut.
template <std::size_t Capacity>
constexpr cx::text_buffer<Capacity> filled(const cx::refusal& why) {
  cx::text_buffer<Capacity> out;
  cx::append_cause(out, why);
  return out;
}
static_assert(filled<64>(cx::refuse("{} {} and {}: {}", -3, "axes", 18446744073709551615ULL >> 1, 0)).view() ==
              "-3 axes and 9223372036854775807: 0");
static_assert(filled<8>(cx::refuse("{} is larger", 1234567)).view() == "1234567 ");

// What Clang prints of a text: 36 characters.
constexpr std::size_t clang_prints = 35;

struct broken {
  std::string joined;
  std::size_t longest = 0, cuts_inside_words = 0;
};
broken broken_sentence(std::string_view text, std::size_t longest) {
  const cx::detail::sentence_pieces pieces = cx::detail::break_sentence(text, longest);
  broken b;
  for (std::size_t i = 0; i < pieces.count; ++i) {
    const std::string_view piece = text.substr(pieces.begin[i], pieces.begin[i + 1] - pieces.begin[i]);
    b.joined += piece;
    b.longest = std::max(b.longest, piece.size());
    if (i + 1 < pieces.count && piece.back() != ' ') ++b.cuts_inside_words;
  }
  return b;
}

// The types that a compiler prints hold the sentence, each text with its closing zero.
template <cx::fixed_text... Pieces>
std::string joined(cx::network_is<Pieces...>) {
  return (std::string() + ... + std::string(Pieces.view()));
}
template <cx::fixed_text... Pieces>
constexpr std::size_t longest(cx::network_is<Pieces...>) {
  return std::max({std::size_t{0}, Pieces.view().size()...});
}

template <class... Layers>
using verdict = decltype(cx::detail::verdict<Layers...>());

static_assert(verdict<cx::input<3>, cx::relu>::well_formed);
static_assert(!verdict<cx::input<3>, cx::dense<0>>::well_formed);
static_assert(std::is_same_v<verdict<cx::input<3>>, cx::network_is<>>);
static_assert(longest(verdict<cx::input<8, 8, 8>, cx::conv<8, cx::kernel<9>, cx::stride<2>, cx::no_bias>>{}) <=
              cx::detail::printed_characters);

// Whatever is asked of a refused network agrees: one mistake, one error.
static_assert(cx::shape::unknown() == cx::shape{1, 2, 3} && cx::extent{5, 5} == cx::extent::unknown());
constexpr cx::unknown_number anything;
static_assert(anything == 7 && 7 == anything && anything != 7 && anything < 0U && anything > 1e9 && 3 <= anything &&
              -3L >= anything && anything == anything);
constexpr cx::tensor<float, cx::shape::unknown()> refused;
static_assert(cx::argmax(refused) == 7 && refused(1, 2, 3) == 0.5 && refused[4] > 100);
constexpr cx::tensor<float, cx::shape{10}> expected = refused;
static_assert(expected == refused && expected.size() == 10);
static_assert(std::is_same_v<decltype(cx::network<cx::input<3>, cx::dense<2>>::parameter_count), const std::size_t>);

}  // namespace

TEST_CASE("a sentence breaks between words into pieces that Clang prints, and they make the sentence again") {
  const std::string_view sentence =
      sentence_of<cx::input<4, 4, 96>, cx::relu, cx::conv<96, cx::kernel<11>, cx::dilation<2>, cx::stride<2>>>;
  REQUIRE(sentence.size() > 3 * clang_prints);
  const broken b = broken_sentence(sentence, clang_prints);
  CHECK(b.joined == sentence);
  CHECK(b.longest <= clang_prints);
  CHECK(b.cuts_inside_words == 0);
}

TEST_CASE("a word longer than a piece is cut, a short sentence is not") {
  const broken b = broken_sentence("see " + std::string(80, 'x') + " there", clang_prints);
  CHECK(b.joined == "see " + std::string(80, 'x') + " there");
  CHECK(b.longest <= clang_prints);
  CHECK(b.cuts_inside_words == 2);
  CHECK(cx::detail::break_sentence(std::string(clang_prints, 'x'), clang_prints).count == 1);
  CHECK(cx::detail::break_sentence("", clang_prints).count == 0);
}

TEST_CASE("the longest sentence has room in the table of pieces, however its words fall") {
  for (std::size_t word = 1; word < 40; ++word) {
    std::string text;
    while (text.size() < 1024) text += std::string(word, 'x') + ' ';
    text.resize(1024);
    const cx::detail::sentence_pieces pieces = cx::detail::break_sentence(text, clang_prints);
    CHECK(pieces.count < pieces.begin.size());
    CHECK(broken_sentence(text, clang_prints).joined == text);
  }
}

TEST_CASE("the type that the compiler prints holds the whole sentence") {
  CHECK(joined(verdict<cx::input<8, 8, 8>, cx::conv<8, cx::kernel<9>>>{}) ==
        "layer 1 (conv<8, kernel<9>>) cannot take 8x8x8: kernel extent 9 is larger than padded input extent 8 "
        "(height)");
}
