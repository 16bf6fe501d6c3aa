// SPDX-License-Identifier: BSL-1.0
// idx: the files of MNIST and its kin: two bytes 0, the type of the numbers (8: unsigned bytes), how many axes; their
// extents, 4 bytes each, big endian; the numbers, rows first. Plain, or packed by gzip (data_file.hpp).
//   read_idx_images<shape{28, 28, 1}>(path)   images as numbers from 0 to 1
//   read_idx_labels(path, 10)                 labels below 10
//   read_mnist(folder)                        .train and .test
// http://yann.lecun.com/exdb/mnist. What is wrong is a cx::error with the file and the byte.
#pragma once
#include <convexpr/core/error.hpp>
#include <convexpr/core/shape.hpp>
#include <convexpr/core/tensor.hpp>
#include <convexpr/core/text.hpp>
#include <convexpr/data/data_file.hpp>
#include <convexpr/data/dataset.hpp>

#include <cstddef>
#include <filesystem>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace convexpr {

namespace detail {

struct idx_bytes {
  std::vector<std::size_t> extents{};
  std::span<const std::byte> bytes{};
  std::size_t first_byte = 0;
};

inline idx_bytes read_idx_header(const data_file& file) {
  data_reader in(file.path(), file.bytes());
  if (in.take_big_endian(2, "the mark of an idx file") != 0)
    raise(file.path(), refuse("does not begin as an idx file"), refuse("its first two bytes are 0"));
  const std::uint32_t type = in.take_big_endian(1, "the type");
  if (type != 8) raise(file.path(), refuse("has numbers of type {} (byte 2)", type), refuse("type 8, unsigned bytes"));
  idx_bytes idx;
  const std::size_t axes = in.take_big_endian(1, "the number of axes");
  if (axes == 0 || axes > max_rank)
    raise(file.path(), refuse("has {} axes (byte 3)", axes), refuse("1 to {} axes", max_rank));
  std::size_t count = 1;
  bool is_countable = true;
  for (std::size_t axis = 0; axis < axes; ++axis) {
    idx.extents.push_back(in.take_big_endian(4, "an extent"));
    is_countable = is_countable && !__builtin_mul_overflow(count, idx.extents.back(), &count);
  }
  if (!is_countable || count != in.left()) {
    text_buffer<128> extents;
    for (std::size_t axis = 0; axis < axes; ++axis)
      (axis == 0 ? extents : extents.append('x')).append(static_cast<unsigned long long>(idx.extents[axis]));
    raise(file.path(), refuse("has {} bytes of numbers from byte {} on", in.left(), in.at()),
          refuse("its extents are {}", extents.view()));
  }
  idx.first_byte = in.at();
  idx.bytes = in.take(count, "the numbers");
  return idx;
}

// The first of these files that there is, packed or not.
inline std::string file_of(const std::string& folder, std::string_view name, std::string_view other_name) {
  for (const std::string_view each : {name, other_name})
    for (const std::string_view ending : {"", ".gz"}) {
      const std::filesystem::path path = std::filesystem::path(folder) / (std::string(each) + std::string(ending));
      std::error_code ignored;
      if (std::filesystem::exists(path, ignored)) return path.string();
    }
  raise(folder, refuse("does not have {}", name), refuse("the folder has that file, or {}.gz", name));
}

}  // namespace detail

// Where images have one channel the file may leave that axis out.
template <shape Image>
std::vector<tensor<float, Image>> read_idx_images(const std::string& path) {
  static_assert(Image.rank >= 1 && Image.rank < max_rank, "convexpr: an idx file has an axis more than its images");
  const detail::data_file file(path);
  const detail::idx_bytes idx = detail::read_idx_header(file);
  shape found;
  found.rank = idx.extents.size() - 1;
  for (std::size_t axis = 0; axis < found.rank; ++axis) found[axis] = idx.extents[axis + 1];
  shape without_channel = Image;
  if (Image.rank > 1 && Image.channels() == 1) --without_channel.rank;
  if (found != Image && found != without_channel) {
    text_buffer<128> is, wanted;
    raise(path, refuse("has images of {}", is.append(found).view()),
          refuse("images of {}", wanted.append(Image).view()));
  }
  std::vector<tensor<float, Image>> images(idx.extents[0]);
  const std::byte* from = idx.bytes.data();
  for (tensor<float, Image>& image : images)
    for (float& value : image) value = static_cast<float>(std::to_integer<int>(*from++)) / 255;
  return images;
}

inline std::vector<int> read_idx_labels(const std::string& path, std::size_t classes = 256) {
  const detail::data_file file(path);
  const detail::idx_bytes idx = detail::read_idx_header(file);
  if (idx.extents.size() != 1)
    raise(path, refuse("has {} axes (byte 3)", idx.extents.size()), refuse("labels have one"));
  std::vector<int> labels(idx.extents[0]);
  for (std::size_t n = 0; n < labels.size(); ++n) {
    labels[n] = std::to_integer<int>(idx.bytes[n]);
    if (static_cast<std::size_t>(labels[n]) >= classes)
      raise(path, refuse("has label {} at byte {}", labels[n], idx.first_byte + n),
            refuse("a label below {}", classes));
  }
  return labels;
}

// A file of images and one of labels, as many of one as of the other.
template <shape Image>
dataset<Image> read_idx(const std::string& images, const std::string& labels, std::size_t classes = 256) {
  dataset<Image> data{read_idx_images<Image>(images), read_idx_labels(labels, classes)};
  if (data.targets.size() != data.inputs.size())
    raise(labels, refuse("has {} labels", data.targets.size()), refuse("{} has {} images", images, data.inputs.size()));
  return data;
}

// The four files under the names that they are given out with: train-images-idx3-ubyte, train-labels-idx1-ubyte,
// t10k-images-idx3-ubyte, t10k-labels-idx1-ubyte, or with a dot in front of idx; packed ones end in .gz.
inline split<dataset<shape{28, 28, 1}>> read_mnist(const std::string& folder, std::size_t classes = 10) {
  const auto part = [&](const std::string& name) {
    const std::string images = detail::file_of(folder, name + "-images-idx3-ubyte", name + "-images.idx3-ubyte");
    const std::string labels = detail::file_of(folder, name + "-labels-idx1-ubyte", name + "-labels.idx1-ubyte");
    return read_idx<shape{28, 28, 1}>(images, labels, classes);
  };
  return {part("train"), part("t10k")};
}

}  // namespace convexpr
