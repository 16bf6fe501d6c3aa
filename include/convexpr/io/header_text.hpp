// SPDX-License-Identifier: BSL-1.0
// header_text: the text at the head of a file, read sign by sign. What does not fit is a cx::error with the path and the byte.
#pragma once
#include <convexpr/core/error.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace convexpr::detail {

class header_text {
 public:
  // `text` begins with byte `first_byte` of the file; between its words stand `spaces`.
  header_text(std::string_view path, std::string_view text, std::size_t first_byte, std::string_view spaces)
      : path_(path), text_(text), spaces_(spaces), first_byte_(first_byte) {}

 protected:
  [[noreturn]] void fail(std::string_view expected) const {
    raise(path_, refuse("is wrong at byte {}", first_byte_ + at_), refuse("{}", expected));
  }
  void skip_space() {
    while (at_ < text_.size() && spaces_.find(text_[at_]) != std::string_view::npos) ++at_;
  }
  bool takes(char c) {
    skip_space();
    if (at_ == text_.size() || text_[at_] != c) return false;
    ++at_;
    return true;
  }
  void expect(char c) {
    if (!takes(c)) fail(std::string("a '") + c + "' stands there");
  }
  std::size_t number() {
    skip_space();
    const std::size_t first = at_;
    std::size_t value = 0;
    for (; at_ < text_.size() && text_[at_] >= '0' && text_[at_] <= '9'; ++at_)
      if (__builtin_mul_overflow(value, std::size_t{10}, &value) ||
          __builtin_add_overflow(value, static_cast<std::size_t>(text_[at_] - '0'), &value))
        fail("a number can be counted");
    if (at_ == first) fail("a whole number from 0 on stands there");
    return value;
  }

  std::string_view path_, text_, spaces_;
  std::size_t first_byte_, at_ = 0;
};

}  // namespace convexpr::detail
