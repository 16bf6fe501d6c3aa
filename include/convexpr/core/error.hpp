// SPDX-License-Identifier: BSL-1.0
// error: what is wrong with something that a program is given when it runs: a graph, a name, labels, a file.
//   what()      softmax_cross_entropy cannot take label 7 of row 2: the scores have 4 classes
//   where()     softmax_cross_entropy
//   found()     cannot take label 7 of row 2
//   expected()  the scores have 4 classes
// `raise` is the one place that it comes from. It throws; in a program without exceptions (-fno-exceptions) it hands
// the error to the handler that set_error_handler was given, and ends the program.
#pragma once
#include <convexpr/core/checked.hpp>
#include <convexpr/core/config.hpp>
#include <convexpr/core/text.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string_view>

namespace convexpr {

class error : public std::exception {
 public:
  error(std::string_view where, const refusal& found, const refusal& expected) {
    text_buffer<sizeof sentence_ - 1> sentence;
    sentence.append(where);
    found_ = sentence.append(' ').count;
    append_cause(sentence, found);
    found_end_ = sentence.count;
    expected_ = sentence.append(": ").count;
    append_cause(sentence, expected);
    size_ = sentence.count;
    std::copy_n(sentence.data(), size_, sentence_);
  }

  const char* what() const noexcept override { return sentence_; }
  std::string_view where() const noexcept { return part(0, found_ - 1); }
  std::string_view found() const noexcept { return part(found_, found_end_); }
  std::string_view expected() const noexcept { return part(expected_, size_); }

 private:
  std::string_view part(std::size_t begin, std::size_t end) const noexcept { return {sentence_ + begin, end - begin}; }

  char sentence_[1024]{};  // what does not fit is cut
  std::size_t found_ = 0, found_end_ = 0, expected_ = 0, size_ = 0;
};

using error_handler = void (*)(const error&);

namespace detail {

inline void print_error(const error& e) { std::fprintf(stderr, "convexpr: %s\n", e.what()); }

inline error_handler current_error_handler = print_error;

}  // namespace detail

// For programs without exceptions, before their first error: who hears of it. A handler may leave by longjmp or end the
// program in a way of its own; where it returns, std::abort is called. The one set at first prints the sentence to
// stderr, and null sets it again. Returns the one before.
inline error_handler set_error_handler(error_handler handler) noexcept {
  const error_handler before = detail::current_error_handler;
  detail::current_error_handler = handler == nullptr ? detail::print_error : handler;
  return before;
}

// Not constexpr: a constant expression ends here, and the compiler shows the line that called it, with the sentence.
[[noreturn]] inline void raise(std::string_view where, const refusal& found, const refusal& expected) {
#if defined(__cpp_exceptions)
  throw error(where, found, expected);
#else
  detail::current_error_handler(error(where, found, expected));
  std::abort();
#endif
}

}  // namespace convexpr
