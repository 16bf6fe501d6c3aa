// SPDX-License-Identifier: BSL-1.0
// mistake: what a refused network got wrong, and the sentence that says so.
#pragma once
#include <convexpr/core/checked.hpp>
#include <convexpr/core/text.hpp>

#include <cstddef>
#include <string_view>

namespace convexpr::detail {

struct mistake {
  std::size_t index = 0;
  std::string_view layer{};
  std::string_view verb{};
  shape given[4]{};
  std::size_t given_count = 0;
  refusal why{};
};

// layer 2 (conv<96, kernel<11>>) cannot take 4x4x96: kernel extent 11 is larger than padded input extent 4 (height)
constexpr text_buffer<1024> sentence_of(const mistake& wrong) {
  text_buffer<1024> out;
  if (!wrong.why) return out;
  out.append("layer ")
      .append(static_cast<unsigned long long>(wrong.index))
      .append(" (")
      .append(wrong.layer)
      .append(") ");
  out.append(wrong.verb);
  for (std::size_t i = 0; i < wrong.given_count; ++i) out.append(i == 0 ? " " : " and ").append(wrong.given[i]);
  out.append(": ");
  append_cause(out, wrong.why);
  return out;
}

}  // namespace convexpr::detail
