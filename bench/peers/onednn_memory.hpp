// SPDX-License-Identifier: BSL-1.0
// The memory of a network in oneDNN: shapes in its words, changes of layout, and buffers that values share.
#pragma once
#include "program.hpp"

#include <dnnl.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <vector>

namespace bench::onednn {

using dnnl::memory;
using dims = memory::dims;
using tag = memory::format_tag;

inline const dnnl::engine& cpu() {
  static const dnnl::engine engine(dnnl::engine::kind::cpu, 0);
  return engine;
}
inline dnnl::stream& stream() {
  static dnnl::stream s(cpu());
  return s;
}

inline memory::dim dim(std::size_t n) { return static_cast<memory::dim>(n); }
inline memory::desc described(const dims& d, tag t = tag::any) { return {d, memory::data_type::f32, t}; }

// {1, C, H, W}, or {1, C} for a vector: whatever the layout, oneDNN names channels first.
inline dims dims_of(const convexpr::shape& s) {
  const image i = as_image(s);
  return s.rank == 1 ? dims{1, dim(i.channels)} : dims{1, dim(i.channels), dim(i.height), dim(i.width)};
}
inline tag channels_last(const dims& d) { return d.size() == 2 ? tag::ab : tag::acdb; }

inline memory reordered(memory from, const memory::desc& wanted) {
  memory to(wanted, cpu());
  dnnl::reorder(from, to).execute(stream(), from, to);
  stream().wait();
  return to;
}
// Values whose last reader is behind leave their memory to later ones, so that a network stays small in the caches.
class buffers {
 public:
  memory make(const memory::desc& d) {
    const std::size_t bytes = d.get_size();
    auto best = free_.end();
    for (auto b = free_.begin(); b != free_.end(); ++b)
      if ((*b)->size() >= bytes && (best == free_.end() || (*b)->size() < (*best)->size())) best = b;
    bytes_* block;
    if (best != free_.end()) {
      block = *best;
      free_.erase(best);
    } else {
      owned_.push_back(std::make_unique<bytes_>(bytes + alignment));
      block = owned_.back().get();
    }
    const auto address = reinterpret_cast<std::uintptr_t>(block->data());
    void* const start = block->data() + (alignment - address % alignment) % alignment;
    block_of_[start] = block;
    return {d, cpu(), start};
  }
  void release(const memory& m) {
    const auto found = block_of_.find(m.get_data_handle());
    if (found != block_of_.end()) free_.push_back(found->second);
  }

 private:
  static constexpr std::size_t alignment = 4096;
  using bytes_ = std::vector<std::byte>;
  std::vector<std::unique_ptr<bytes_>> owned_;
  std::vector<bytes_*> free_;
  std::map<void*, bytes_*> block_of_;
};

}  // namespace bench::onednn
