// SPDX-License-Identifier: BSL-1.0
// Makes the compiler print a sentence. C++26 prints a composed static_assert message; before, compilers print the
// arguments of a class template whose member is asserted: GCC prints a text of any length, Clang one of up to 36
// characters, so there the sentence stands as a row of pieces that break between words.
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/core/text.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

namespace convexpr {

template <fixed_text... Sentence>
struct network_is {
  static constexpr bool well_formed = sizeof...(Sentence) == 0;
};

namespace detail {

#if defined(__clang__)
inline constexpr std::size_t printed_characters = 35;
#else
inline constexpr std::size_t printed_characters = 4096;
#endif

struct sentence_pieces {
  std::array<std::size_t, 64> begin{};
  std::size_t count = 0;
};

// Where to break a sentence so that no piece is longer than compilers print.
constexpr sentence_pieces break_sentence(std::string_view text, std::size_t longest = printed_characters) {
  sentence_pieces pieces;
  for (std::size_t at = 0; at < text.size();) {
    pieces.begin[pieces.count++] = at;
    std::size_t end = text.size();
    if (end - at > longest) {
      end = at + longest;
      const std::size_t blank = text.substr(at, longest).rfind(' ');
      if (blank != std::string_view::npos && blank != 0) end = at + blank + 1;
    }
    at = end;
  }
  pieces.begin[pieces.count] = text.size();
  return pieces;
}

// Sentence is a text_buffer with static storage.
template <const auto& Sentence>
inline constexpr sentence_pieces pieces_of = break_sentence(Sentence.view());

template <const auto& Sentence, std::size_t I>
consteval auto piece() {
  constexpr std::size_t begin = pieces_of<Sentence>.begin[I], end = pieces_of<Sentence>.begin[I + 1];
  fixed_text<end - begin + 1> text;
  for (std::size_t i = begin; i < end; ++i) text.characters[i - begin] = Sentence.characters[i];
  text.characters[end - begin] = '\0';  // Clang prints a row of numbers where the last element was never written
  return text;
}

// network_is<"the sentence">, or network_is<> where it does not count.
template <const auto& Sentence, bool Counts = true>
consteval auto diagnosis() {
  if constexpr (!Counts)
    return network_is<>{};
  else
    return []<std::size_t... I>(std::index_sequence<I...>) {
      return network_is<piece<Sentence, I>()...>{};
    }(std::make_index_sequence<pieces_of<Sentence>.count>{});
}

// Compiles where Right; elsewhere the compiler prints the sentence.
template <bool Right, const auto& Sentence>
consteval bool asserted() {
#if defined(CONVEXPR_COMPOSED_MESSAGES)
  static_assert(Right, Sentence);
#else
  static_assert(decltype(diagnosis<Sentence, !Right>())::well_formed, "convexpr: wrong use (docs/errors.md)");
#endif
  return true;
}

}  // namespace detail
}  // namespace convexpr
