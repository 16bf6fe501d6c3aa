// SPDX-License-Identifier: BSL-1.0
// save(parameters, path), load<net>(path): the parameters of a network as a safetensors file, under the names and in the
// order of axes that PyTorch gives them, so that state_dicts go in and out unchanged. A file is loaded whole or not at
// all: a tensor that is missing, not of the network or of another shape is a cx::error. `num_batches_tracked`, which
// PyTorch's batch norms count, is passed over, and what a checkpoint has beside (train/checkpoint.hpp). Numbers in F32, F64, F16 and BF16 are taken; weight_types says which a
// file has.
// Tensors whose axes are not known (of a layer of yours that does not say what they mean) are kept as they lie, and only
// taken from a file that was saved here.
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/core/error.hpp>
#include <convexpr/io/safetensors.hpp>
#include <convexpr/kernels/stored.hpp>
#include <convexpr/network/axis_order.hpp>
#include <convexpr/network/parameters.hpp>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace convexpr {

namespace detail {

inline bool has_pytorch_order(const tensor_info& tensor) { return find_axis_fault(pytorch, tensor) == nullptr; }
inline shape stored_extents(const tensor_info& tensor) {
  return has_pytorch_order(tensor) ? extents_in(pytorch, tensor) : tensor.extents;
}

template <class Stored, class T>
void copy_numbers(std::span<const std::byte> from, std::span<T> to) {
  for (std::size_t n = 0; n < to.size(); ++n) {
    Stored x;
    std::memcpy(&x, from.data() + n * sizeof x, sizeof x);
    if constexpr (std::is_floating_point_v<Stored>)
      to[n] = static_cast<T>(x);
    else
      to[n] = static_cast<T>(kernels::to_float(x));
  }
}
// Reads the numbers of a type of the file; null where it is none of parameters.
template <class T>
using number_reader = void (*)(std::span<const std::byte> from, std::span<T> to);
template <class T>
number_reader<T> find_reader(std::string_view type) {
  if (type == "F32") return &copy_numbers<float, T>;
  if (type == "F64") return &copy_numbers<double, T>;
  if (type == "F16") return &copy_numbers<kernels::float16, T>;
  if (type == "BF16") return &copy_numbers<kernels::bfloat16, T>;
  return nullptr;
}

// What a checkpoint of a training has beside the weights.
inline constexpr std::string_view training_prefix = "training.";

inline bool is_passed_over(std::string_view name) {
  constexpr std::string_view count = "num_batches_tracked";
  return name.starts_with(training_prefix) || name == count ||
         (name.size() > count.size() && name.ends_with(count) && name[name.size() - count.size() - 1] == '.');
}

inline constexpr std::string_view saved_by = "convexpr";  // key of the metadata

// Raises what is wrong with a file for a network of these tensors.
inline void check_weights(const safetensors_file& file, std::span<const tensor_info> tensors) {
  const bool is_own = file.find_text(saved_by) != nullptr;
  for (const tensor_info& tensor : tensors) {
    const stored_tensor* const found = file.find(tensor.name);
    if (found == nullptr)
      raise(file.path(), refuse("has no tensor named {}", tensor.name), refuse("the network has one"));
    if (!is_own && !has_pytorch_order(tensor))
      raise(file.path(), refuse("has {} in an order that is not known", tensor.name),
            refuse("its layer says what its axes mean, or the file was saved by convexpr"));
    const shape expected = stored_extents(tensor);
    text_buffer<128> here, there;
    if (!std::ranges::equal(std::span(expected.extents).first(expected.rank), found->extents)) {
      for (std::size_t axis = 0; axis < found->extents.size(); ++axis)
        there.append(axis == 0 ? "" : "x").append(static_cast<unsigned long long>(found->extents[axis]));
      raise(file.path(), refuse("has {} of shape {}", tensor.name, there.view()),
            refuse("the network's is {}", here.append(expected).view()));
    }
    if (find_reader<float>(found->type) == nullptr)
      raise(file.path(), refuse("has {} in {}", tensor.name, std::string_view(found->type)),
            refuse("parameters are F32, F64, F16 or BF16"));
  }
  for (const stored_tensor& found : file.tensors()) {
    const bool is_known = std::any_of(tensors.begin(), tensors.end(),
                                      [&](const tensor_info& tensor) { return tensor.name == found.name; });
    if (!is_known && !is_passed_over(found.name))
      raise(file.path(), refuse("has a tensor named {}", std::string_view(found.name)),
            refuse("the network has none of this name"));
  }
}

}  // namespace detail

// The types of the numbers in a file, each once: "F32", or "F16, F32" of a file that is converted where it is loaded.
inline std::string weight_types(const safetensors_file& file) {
  std::vector<std::string> types;
  for (const stored_tensor& t : file.tensors())
    if (!detail::is_passed_over(t.name)) types.push_back(t.type);
  std::sort(types.begin(), types.end());
  types.erase(std::unique(types.begin(), types.end()), types.end());
  std::string all;
  for (const std::string& type : types) all.append(all.empty() ? "" : ", ").append(type);
  return all;
}

// Into parameters that stand somewhere, too large for a stack; where something is wrong they stay as they are.
template <class Net, class T>
void load(const safetensors_file& file, parameters<Net, T>& into) {
  detail::check_weights(file, manifest<Net>);
  std::vector<T> theirs;
  for (std::size_t t = 0; t < manifest<Net>.size(); ++t) {
    const tensor_info& tensor = manifest<Net>[t];
    theirs.resize(tensor.extents.size());
    const stored_tensor& stored = *file.find(tensor.name);
    detail::find_reader<T>(stored.type)(stored.bytes, theirs);
    if (detail::has_pytorch_order(tensor))
      transpose_from(pytorch, tensor, theirs, into[t]);
    else
      std::copy(theirs.begin(), theirs.end(), into[t].data());
  }
}
template <class Net, class T>
void load(const std::string& path, parameters<Net, T>& into) {
  load(safetensors_file(path), into);
}
template <class Net, class T = float>
parameters<Net, T> load(const std::string& path) {
  parameters<Net, T> p;
  load(path, p);
  return p;
}

namespace detail {

// With other tensors and texts behind it.
template <class Net, class T>
void save_with(const parameters<Net, T>& p, const std::string& path, std::span<const stored_tensor> more,
               std::span<const stored_text> texts) {
  std::vector<std::vector<T>> numbers(manifest<Net>.size());
  std::vector<stored_tensor> tensors;
  for (std::size_t t = 0; t < manifest<Net>.size(); ++t) {
    const tensor_info& tensor = manifest<Net>[t];
    std::vector<T>& theirs = numbers[t];
    theirs.resize(tensor.extents.size());
    if (has_pytorch_order(tensor))
      transpose_to(pytorch, tensor, p[t], theirs);
    else
      std::copy_n(p[t].data(), theirs.size(), theirs.data());
    const shape extents = stored_extents(tensor);
    tensors.push_back({std::string(tensor.name),
                       std::is_same_v<T, double> ? "F64" : "F32",
                       {extents.extents, extents.extents + extents.rank},
                       std::as_bytes(std::span<const T>(theirs))});
  }
  const std::string by =
      std::to_string(version.major) + '.' + std::to_string(version.minor) + '.' + std::to_string(version.patch);
  std::vector<stored_text> metadata{{"format", "pt"}, {std::string(saved_by), by}};
  tensors.insert(tensors.end(), more.begin(), more.end());
  metadata.insert(metadata.end(), texts.begin(), texts.end());
  write_safetensors(path, tensors, metadata);
}

}  // namespace detail

// The file is replaced as a whole: one that stood there is there until the new one is written.
template <class Net, class T>
void save(const parameters<Net, T>& p, const std::string& path) {
  detail::save_with(p, path, {}, {});
}

}  // namespace convexpr
