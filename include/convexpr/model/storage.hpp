// SPDX-License-Identifier: BSL-1.0
// Where a model keeps its numbers: packed weights, an arena for each worker, and scratch for each worker. On the heap
// in one allocation, or inside the model for devices that have no heap.
#pragma once
#include <convexpr/model/executor.hpp>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <new>

namespace convexpr::detail {

inline constexpr std::size_t memory_alignment = 64;  // a cache line, and the widest register

struct aligned_delete {
  void operator()(float* p) const noexcept { ::operator delete[](p, std::align_val_t{memory_alignment}); }
};

template <class Program>
class heap_storage {
 public:
  explicit heap_storage(threads workers = {}) : workers_(std::max<std::size_t>(workers.count, 1)) {
    const std::size_t bytes = std::max<std::size_t>(floats(), 1) * sizeof(float);
    memory_.reset(static_cast<float*>(::operator new[](bytes, std::align_val_t{memory_alignment})));
  }

  heap_storage copy() const {
    heap_storage other{threads{workers_}};
    std::memcpy(other.weights(), weights(), Program::weights_size * sizeof(float));
    return other;
  }

  std::size_t workers() const noexcept { return workers_; }
  float* weights() const noexcept { return memory_.get(); }
  float* arena(std::size_t worker) const noexcept {
    return memory_.get() + Program::weights_size + worker * Program::arena_size;
  }
  float* scratch(std::size_t worker) const noexcept { return arena(workers_) + worker * Program::scratch_size; }

 private:
  std::size_t floats() const {
    return Program::weights_size + workers_ * (Program::arena_size + Program::scratch_size);
  }

  std::size_t workers_;
  std::unique_ptr<float[], aligned_delete> memory_;
};

// One worker's, as members.
template <class Program>
class member_storage {
 public:
  member_storage copy() const { return *this; }
  static constexpr std::size_t workers() noexcept { return 1; }
  float* weights() noexcept { return memory_; }
  float* arena(std::size_t) noexcept { return memory_ + Program::weights_size; }
  float* scratch(std::size_t) noexcept { return arena(0) + Program::arena_size; }

 private:
  alignas(memory_alignment) float memory_[Program::weights_size + Program::arena_size + Program::scratch_size + 1];
};

}  // namespace convexpr::detail
