// SPDX-License-Identifier: BSL-1.0
// The harness itself: models with one fault each, which it has to find, in the situation where the fault shows.
#include <doctest/doctest.h>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>
#include <string>
#include <vector>

#include "situations.hpp"

namespace {

enum class fault {
  none,
  wrong_number,
  wrong_by_a_little,
  unwritten,
  second_call,
  odd_address,
  writes_behind,
  writes_in_front,
  writes_input,
  reads_behind,
  loses_nan,
  invents_nan,
  loses_infinity,
  turns_infinity,
  flushes_denormals,
  breaks_large,
  overruns_memory,
  differs_with_threads,
  differs_in_batch,
  shares_with_copy,
  wrong_in_own_memory,
  wrong_when_exact
};

constexpr std::size_t size = 40;

// y[i] = weight[i] x[i], and what the fault makes of it.
class faulty_runner final : public fuzz::runner {
 public:
  faulty_runner(fault wrong, const float* weights, std::size_t threads, std::size_t together)
      : wrong_(wrong), threads_(threads), together_(together), weights_(std::make_shared<std::vector<float>>()) {
    weights_->assign(weights, weights + size);
    if (wrong_ != fault::overruns_memory) return;
    constexpr std::align_val_t line{64};
    auto* const memory = static_cast<float*>(::operator new[](size * sizeof(float), line));
    const volatile std::size_t behind = size;  // volatile: compilers see through it otherwise, and warn
    memory[behind] = 1;
    ::operator delete[](memory, line);
  }
  faulty_runner(const faulty_runner&) = default;
  ~faulty_runner() override {
    if (wrong_ == fault::shares_with_copy) weights_->assign(size, 1.0f);
  }

  void run(const float* in, float* const* out) noexcept override {
    float* const y = out[0];
    for (std::size_t i = 0; i < size; ++i) y[i] = (*weights_)[i] * in[i];
    spoil(in, y);
    ++calls_;
  }
  void run_batch(const float* in, std::size_t samples, float* out) override {
    for (std::size_t n = 0; n < samples; ++n) {
      float* const y = out + n * size;
      run(in + n * size, &y);
      if (wrong_ == fault::differs_in_batch && n % together_ == 1) y[3] += 1e-7f;
    }
  }
  std::unique_ptr<fuzz::runner> copy() const override {
    auto other = std::make_unique<faulty_runner>(*this);
    if (wrong_ != fault::shares_with_copy) other->weights_ = std::make_shared<std::vector<float>>(*weights_);
    return other;
  }

 private:
  void spoil(const float* in, float* y) const noexcept {
    for (std::size_t i = 0; i < size; ++i) {
      if (wrong_ == fault::loses_nan && std::isnan(y[i])) y[i] = 0;
      if (wrong_ == fault::loses_infinity && std::isinf(y[i])) y[i] = 1;
      if (wrong_ == fault::turns_infinity && std::isinf(y[i])) y[i] = -y[i];
      if (wrong_ == fault::invents_nan && std::isinf(y[i])) y[i == 0 ? 1 : i - 1] = y[i] * 0;
      if (wrong_ == fault::flushes_denormals && std::abs(y[i]) < 1e-38f) y[i] = 0;
      if (wrong_ == fault::breaks_large && std::abs(y[i]) > 1000) y[i] = 1000;
    }
    if (wrong_ == fault::wrong_number) y[size - 1] *= 1.01f;
    if (wrong_ == fault::wrong_by_a_little) y[17] += 1e-4f;
    if (wrong_ == fault::unwritten) y[5] = std::nanf("");
    if (wrong_ == fault::second_call && calls_ == 1) y[0] = std::nextafter(y[0], 2.0f);
    if (wrong_ == fault::odd_address && reinterpret_cast<std::uintptr_t>(in) % 64 == 12)
      y[1] = std::nextafter(y[1], 2.0f);
    if (wrong_ == fault::reads_behind && reinterpret_cast<std::uintptr_t>(in) % 64 == 8) y[size - 1] += 0 * in[size];
    if (wrong_ == fault::differs_with_threads && threads_ == 5) y[8] = std::nextafter(y[8], 2.0f);
    // only where there is room, so that sanitizers are content
    const bool guarded = reinterpret_cast<std::uintptr_t>(in) % 64 == 4;
    if (wrong_ == fault::writes_behind && guarded && calls_ > 1) y[size] = 0;
    if (wrong_ == fault::writes_in_front && guarded && calls_ > 1) y[-1] = 0;
    if (wrong_ == fault::writes_input) const_cast<float*>(in)[2] = 0;
  }

  fault wrong_;
  std::size_t threads_, together_, calls_ = 0;
  std::shared_ptr<std::vector<float>> weights_;
};

class faulty_subject final : public fuzz::subject {
 public:
  explicit faulty_subject(fault wrong) : wrong_(wrong) {
    input = size;
    outputs = {size};
    tensor_.extents = cx::shape{size};
    tensor_.role.start = 1;
    tensors = {&tensor_, 1};
    weight_count = size;
    has_winograd = wrong == fault::wrong_when_exact;
  }

  void evaluate(const float* weights, const float* in, float* const* out) const override {
    for (std::size_t i = 0; i < size; ++i) out[0][i] = weights[i] * in[i];
  }
  std::unique_ptr<fuzz::runner> fast(const float* weights, cx::threads threads, cx::batch_size samples) const override {
    return std::make_unique<faulty_runner>(spoils_exact() ? fault::none : wrong_, weights, threads.count,
                                           samples.count);
  }
  std::unique_ptr<fuzz::runner> exact(const float* weights) const override {
    return std::make_unique<faulty_runner>(spoils_exact() ? fault::wrong_number : fault::none, weights, 1, 1);
  }

 private:
  bool spoils_exact() const { return wrong_ == fault::wrong_in_own_memory || wrong_ == fault::wrong_when_exact; }

  fault wrong_;
  cx::tensor_info tensor_;
};

// All that the harness says of a fault.
std::string said_of(fault wrong) {
  std::string said;
  fuzz::check_situations(faulty_subject(wrong), [&](const std::string& what) { said += what + "\n"; });
  return said;
}

void check_found(fault wrong, const std::string& where) {
  const std::string said = said_of(wrong);
  CAPTURE(where);
  CAPTURE(said);
  CHECK(said.find(where) != std::string::npos);
}

}  // namespace

TEST_CASE("what is right is right") { CHECK(said_of(fault::none).empty()); }

TEST_CASE("every fault is found where it shows") {
  check_found(fault::wrong_number, "cx::fast: output 0, number 39");
  check_found(fault::wrong_by_a_little, "cx::fast: output 0, number 17");
  check_found(fault::unwritten, "cx::fast: output 0, number 5");
  check_found(fault::second_call, "called again: output 0, number 0");
  check_found(fault::odd_address, "input 3 floats behind a cache line: output 0, number 1");
  check_found(fault::reads_behind, "input 2 floats behind a cache line: output 0, number 39");
  check_found(fault::writes_behind, "something was written in front of an output or behind it");
  check_found(fault::writes_in_front, "something was written in front of an output or behind it");
  check_found(fault::writes_input, "which wrote to its input: number 2");
  check_found(fault::loses_nan, "cx::fast, NaN at");
  check_found(fault::loses_infinity, "an infinity at");
  check_found(fault::turns_infinity, "an infinity at");
  check_found(fault::invents_nan, "an infinity at");
  check_found(fault::flushes_denormals, "denormals");
  check_found(fault::breaks_large, "1e4");
  check_found(fault::overruns_memory, "a model wrote in front of its memory or behind it");
  check_found(fault::differs_in_batch, "samples in batches of");
  check_found(fault::shares_with_copy, "a copy: output 0");
  check_found(fault::wrong_in_own_memory, "cx::static_model: output 0, number 39");
  check_found(fault::wrong_when_exact, "cx::static_model, cx::exact: output 0, number 39");
#if defined(_OPENMP)
  check_found(fault::differs_with_threads, "5 threads: output 0, number 8");
#endif
}
