// SPDX-License-Identifier: BSL-1.0
// progress: how far something long is. On a terminal a line that is written over, with rate and time left; elsewhere a plain
// line now and then, and one at the end.
//   cx::progress shown(steps, "epoch 3");
//   shown(step, "loss 0.123");
#pragma once
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <string>
#include <string_view>

#if defined(__unix__) || defined(__APPLE__)
#include <unistd.h>
#endif

namespace convexpr {

class progress {
 public:
  using clock = std::chrono::steady_clock;

  // Steps of `unit`, `per_step` of them in each, as the rate counts them.
  progress(std::size_t steps, std::string_view what, std::string_view unit = "steps", std::size_t per_step = 1,
           std::FILE* to = stderr)
      : steps_(steps), what_(what), unit_(unit), per_step_(per_step), to_(to), is_terminal_(is_terminal(to)) {}
  progress(const progress&) = delete;
  progress& operator=(const progress&) = delete;
  ~progress() {
    if (is_open_) std::fputc('\n', to_);
  }

  // After `done` steps.
  void operator()(std::size_t done, std::string_view text = {}) {
    const clock::time_point now = clock::now();
    const bool is_last = done >= steps_;
    if (!is_last && now - shown_ < (is_terminal_ ? std::chrono::milliseconds(100) : std::chrono::seconds(10))) return;
    if (!is_last && !is_terminal_ && shown_ == clock::time_point{}) {  // the first plain line comes when it is worth it
      shown_ = now;
      return;
    }
    shown_ = now;
    const double seconds = std::chrono::duration<double>(now - begun_).count();
    const double rate = seconds > 0 ? static_cast<double>(done * per_step_) / seconds : 0;
    std::string line = what_ + ": " + std::to_string(done) + " of " + std::to_string(steps_);
    if (!text.empty()) line.append(", ").append(text);
    line += ", " + digits(rate) + ' ' + unit_ + "/s";
    if (is_last)
      line += ", " + digits(seconds) + " s";
    else if (done != 0)
      line += ", " + digits(seconds / static_cast<double>(done) * static_cast<double>(steps_ - done)) + " s left";
    if (is_terminal_)
      std::fprintf(to_, "\r\033[K%s", line.c_str());
    else
      std::fprintf(to_, "%s\n", line.c_str());
    std::fflush(to_);
    is_open_ = is_terminal_;
  }

 private:
  static bool is_terminal([[maybe_unused]] std::FILE* to) {
#if defined(__unix__) || defined(__APPLE__)
    return isatty(fileno(to)) != 0;
#else
    return false;
#endif
  }
  // Three digits that count.
  static std::string digits(double x) {
    char text[32];
    std::snprintf(text, sizeof text, x < 10 ? "%.2f" : x < 100 ? "%.1f" : "%.0f", x);
    return text;
  }

  std::size_t steps_;
  std::string what_, unit_;
  std::size_t per_step_;
  std::FILE* to_;
  bool is_terminal_, is_open_ = false;
  clock::time_point begun_ = clock::now(), shown_{};
};

}  // namespace convexpr
