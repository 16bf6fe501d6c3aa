// SPDX-License-Identifier: BSL-1.0
// Where a model keeps its numbers: packed weights, what layers keep between calls, scratch for each worker, and an
// arena for each sample that a worker has in hand. On the heap in one allocation, or inside the model for devices that
// have no heap.
#pragma once
#include <convexpr/model/executor.hpp>
#include <convexpr/model/program.hpp>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <new>
#include <utility>

#if defined(__linux__)
#include <sys/mman.h>
#endif

namespace convexpr::detail {

inline constexpr std::size_t memory_alignment = 64;  // a cache line, and the widest register

// An owner of bytes. <memory> would cost every file that includes a model a seventh of a second and 17 MB.
class aligned_bytes {
 public:
  aligned_bytes() = default;
  aligned_bytes(std::size_t count, std::align_val_t alignment)
      : bytes_(static_cast<std::byte*>(::operator new[](count, alignment))), alignment_(alignment) {}
  aligned_bytes(aligned_bytes&& other) noexcept
      : bytes_(std::exchange(other.bytes_, nullptr)), alignment_(other.alignment_) {}
  aligned_bytes& operator=(aligned_bytes&& other) noexcept {
    std::swap(bytes_, other.bytes_);
    std::swap(alignment_, other.alignment_);
    return *this;
  }
  ~aligned_bytes() { ::operator delete[](bytes_, alignment_); }

  std::byte* get() const noexcept { return bytes_; }

 private:
  std::byte* bytes_ = nullptr;
  std::align_val_t alignment_{memory_alignment};
};

// Memory of some megabytes asks for large pages where the system has them to give: a network walks through all of it,
// and would miss in the table of small pages time and again.
inline aligned_bytes allocate_bytes(std::size_t count) {
  const std::size_t bytes = std::max<std::size_t>(count, 1);
  constexpr std::size_t large_page = 2 * 1024 * 1024;
  const std::size_t alignment = bytes < large_page ? memory_alignment : large_page;
  aligned_bytes memory(bytes, std::align_val_t{alignment});
#if defined(__linux__)
  if (alignment == large_page) ::madvise(memory.get(), bytes, MADV_HUGEPAGE);  // a wish: it may be refused
#endif
  return memory;
}

// Weights are its own, or lie where they are given.
template <class Program>
class heap_storage {
 public:
  explicit heap_storage(threads workers = {}, batch_size samples = {}) : heap_storage(nullptr, workers, samples) {}
  explicit heap_storage(const std::byte* weights, threads workers = {}, batch_size samples = {})
      : workers_(allowed_count(workers)),
        shares_always_(workers.always),
        samples_(allowed_count(samples)),
        memory_(allocate_bytes((weights == nullptr ? Program::weight_bytes : 0) + Program::kept_bytes +
                               workers_ * (samples_ * Program::arena_bytes + Program::scratch_bytes))),
        weights_(weights == nullptr ? memory_.get() : weights) {}

  heap_storage copy() const {
    heap_storage other(owns_weights() ? nullptr : weights_, {workers_, shares_always_}, {samples_});
    if (owns_weights()) std::memcpy(other.own_weights(), weights_, Program::weight_bytes);
    std::memcpy(other.kept(), kept(), Program::kept_bytes);
    return other;
  }

  std::size_t workers() const noexcept { return workers_; }
  bool shares_always() const noexcept { return shares_always_; }
  std::size_t samples() const noexcept { return samples_; }
  const std::byte* weights() const noexcept { return weights_; }
  std::byte* own_weights() const noexcept { return memory_.get(); }
  std::byte* kept() const noexcept { return memory_.get() + (owns_weights() ? Program::weight_bytes : 0); }
  std::byte* arena(std::size_t worker, std::size_t sample) const noexcept {
    return kept() + Program::kept_bytes + (worker * samples_ + sample) * Program::arena_bytes;
  }
  std::byte* scratch(std::size_t worker) const noexcept { return arena(workers_, 0) + worker * Program::scratch_bytes; }

 private:
  bool owns_weights() const noexcept { return weights_ == memory_.get(); }

  std::size_t workers_;
  bool shares_always_;
  std::size_t samples_;
  aligned_bytes memory_;
  const std::byte* weights_;
};

// One worker's, as members, behind so many bytes of weights.
template <class Program, std::size_t WeightBytes>
class worker_memory {
 public:
  static constexpr std::size_t workers() noexcept { return 1; }
  static constexpr bool shares_always() noexcept { return false; }
  static constexpr std::size_t samples() noexcept { return 1; }
  std::byte* kept() noexcept { return memory_ + WeightBytes; }
  std::byte* arena(std::size_t, std::size_t) noexcept { return kept() + Program::kept_bytes; }
  std::byte* scratch(std::size_t) noexcept { return arena(0, 0) + Program::arena_bytes; }

 protected:
  alignas(memory_alignment)
      std::byte memory_[WeightBytes + Program::kept_bytes + Program::arena_bytes + Program::scratch_bytes + 1];
};
template <class Program>
class member_storage : public worker_memory<Program, Program::weight_bytes> {
 public:
  member_storage copy() const { return *this; }
  const std::byte* weights() noexcept { return this->memory_; }
  std::byte* own_weights() noexcept { return this->memory_; }
};
// Without weights, which are a constant.
template <class Program, const auto& Weights>
class storage_beside : public worker_memory<Program, 0> {
 public:
  storage_beside copy() const { return *this; }
  static const std::byte* weights() noexcept { return Weights.data(); }
};

}  // namespace convexpr::detail
