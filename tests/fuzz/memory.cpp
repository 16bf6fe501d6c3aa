// SPDX-License-Identifier: BSL-1.0
#include "memory.hpp"

#include <stdlib.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <new>

namespace fuzz {

namespace {

constexpr unsigned char poison = 0xFF;
constexpr std::size_t line = 64, behind = 256;
std::size_t overruns = 0;

// In front of a model's memory: whole lines, the first of which holds its size, the rest of which are canaries.
std::size_t in_front(std::size_t alignment) { return std::max<std::size_t>(alignment, 2 * line); }

bool untouched(const unsigned char* first, std::size_t count) {
  return std::all_of(first, first + count, [](unsigned char byte) { return byte == poison; });
}

void* allocate(std::size_t bytes, std::size_t alignment) {
  const std::size_t front = in_front(alignment),
                    whole = (front + bytes + behind + alignment - 1) / alignment * alignment;
  // of C's header: newlib's is not in namespace std
  auto* const base = static_cast<unsigned char*>(aligned_alloc(alignment, whole));
  if (base == nullptr) abort();
  std::memset(base, poison, whole);
  std::memcpy(base, &bytes, sizeof bytes);
  return base + front;
}

void release(void* memory, std::size_t alignment) {
  if (memory == nullptr) return;
  const std::size_t front = in_front(alignment);
  unsigned char* const base = static_cast<unsigned char*>(memory) - front;
  std::size_t bytes = 0;
  std::memcpy(&bytes, base, sizeof bytes);
  if (!untouched(base + line, front - line) || !untouched(base + front + bytes, behind)) ++overruns;
  free(base);
}

}  // namespace

std::size_t take_overruns() {
  const std::size_t count = overruns;
  overruns = 0;
  return count;
}

guarded::guarded(std::size_t count, std::size_t offset) : storage_(count + 2 * margin + 2 * line), count_(count) {
  const auto address = reinterpret_cast<std::uintptr_t>(storage_.data() + margin);
  const std::size_t to_line = (line - address % line) % line / sizeof(float);
  first_ = storage_.data() + margin + to_line + offset % (line / sizeof(float));
  std::memset(storage_.data(), poison, storage_.size() * sizeof(float));
}

void guarded::fill_nan() { std::memset(first_, poison, count_ * sizeof(float)); }

bool guarded::intact() const {
  const auto* const begin = reinterpret_cast<const unsigned char*>(storage_.data());
  const auto* const end = reinterpret_cast<const unsigned char*>(storage_.data() + storage_.size());
  const auto* const first = reinterpret_cast<const unsigned char*>(first_);
  const auto* const last = reinterpret_cast<const unsigned char*>(first_ + count_);
  return untouched(begin, static_cast<std::size_t>(first - begin)) &&
         untouched(last, static_cast<std::size_t>(end - last));
}

}  // namespace fuzz

// Models allocate by these (model/storage.hpp), and so does who allocates a model that keeps its numbers in itself.
void* operator new[](std::size_t bytes, std::align_val_t alignment) {
  return fuzz::allocate(bytes, static_cast<std::size_t>(alignment));
}
void* operator new(std::size_t bytes, std::align_val_t alignment) {
  return fuzz::allocate(bytes, static_cast<std::size_t>(alignment));
}
void operator delete[](void* memory, std::align_val_t alignment) noexcept {
  fuzz::release(memory, static_cast<std::size_t>(alignment));
}
void operator delete[](void* memory, std::size_t, std::align_val_t alignment) noexcept {
  fuzz::release(memory, static_cast<std::size_t>(alignment));
}
void operator delete(void* memory, std::align_val_t alignment) noexcept {
  fuzz::release(memory, static_cast<std::size_t>(alignment));
}
void operator delete(void* memory, std::size_t, std::align_val_t alignment) noexcept {
  fuzz::release(memory, static_cast<std::size_t>(alignment));
}
