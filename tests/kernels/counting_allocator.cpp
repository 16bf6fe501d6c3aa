// SPDX-License-Identifier: BSL-1.0
// In a file of its own: a compiler that sees both sides of new and delete takes std::free for a mismatch.
#include "counting_allocator.hpp"

#include <cstdlib>
#include <new>

std::size_t allocations = 0, allocated_bytes = 0;

void* operator new(std::size_t size) {
  ++allocations;
  allocated_bytes += size;
  if (void* p = std::malloc(size == 0 ? 1 : size)) return p;
  throw std::bad_alloc();
}
void* operator new[](std::size_t size) { return ::operator new(size); }
void* operator new[](std::size_t size, std::align_val_t alignment) {
  ++allocations;
  allocated_bytes += size;
  const auto a = static_cast<std::size_t>(alignment);
  if (void* p = std::aligned_alloc(a, (size + a - 1) / a * a)) return p;
  throw std::bad_alloc();
}
void operator delete(void* p) noexcept { std::free(p); }
void operator delete(void* p, std::size_t) noexcept { std::free(p); }
void operator delete[](void* p) noexcept { std::free(p); }
void operator delete[](void* p, std::size_t) noexcept { std::free(p); }
void operator delete[](void* p, std::align_val_t) noexcept { std::free(p); }
