// SPDX-License-Identifier: BSL-1.0
// npy: an array as NumPy's save writes it, formats 1.0, 2.0 and 3.0: "\x93NUMPY", two bytes of version, the length of the
// header, the header, {'descr': '<f4', 'fortran_order': False, 'shape': (3, 4), }, and the numbers. Those of types f4, f8,
// i4, i8, little endian, and u1 are read, the last axis innermost. Plain, or packed by gzip (data_file.hpp).
//   read_npy(path)                      extents and numbers, as float; read_npy<double>, <int> and others alike
//   read_npy_samples<shape{4}>(path)    the first axis counts tensors
//   read_npy_labels(path, 10)           whole numbers below 10
// numpy/lib/format.py. What is wrong is a cx::error with the file and the byte.
#pragma once
#include <convexpr/core/error.hpp>
#include <convexpr/core/shape.hpp>
#include <convexpr/core/tensor.hpp>
#include <convexpr/core/text.hpp>
#include <convexpr/data/data_file.hpp>
#include <convexpr/io/header_text.hpp>

#include <algorithm>
#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace convexpr {

static_assert(std::endian::native == std::endian::little, "convexpr: arrays are read on little-endian machines");

template <class T>
struct npy_array {
  std::vector<std::size_t> extents{};
  std::vector<T> numbers{};
};

namespace detail {

struct npy_bytes {
  std::string_view type{};  // f4, f8, i4, i8, u1
  std::vector<std::size_t> extents{};
  std::size_t count = 1, first_byte = 0;
  std::span<const std::byte> bytes{};

  std::size_t number_size() const { return static_cast<std::size_t>(type[1] - '0'); }
};

// The header: a dictionary of Python's with the three keys, in any order.
class npy_header : header_text {
 public:
  npy_header(std::string_view path, std::string_view text, std::size_t first_byte)
      : header_text(path, text, first_byte, " \n") {}

  npy_bytes read() {
    bool has_type = false, has_order = false, has_shape = false;
    const auto once = [&](bool& seen) {
      if (std::exchange(seen, true)) fail("each key once");
    };
    npy_bytes array;
    expect('{');
    while (!takes('}')) {
      const std::string_view key = string();
      expect(':');
      if (key == "descr") {
        once(has_type);
        array.type = type();
      } else if (key == "fortran_order") {
        once(has_order);
        if (takes_word("True"))
          raise(path_, refuse("has its first axis innermost (fortran_order)"),
                refuse("the last axis innermost: numpy.ascontiguousarray puts it so"));
        if (!takes_word("False")) fail("fortran_order is True or False");
      } else if (key == "shape") {
        once(has_shape);
        array.extents = extents();
      } else {
        fail("the keys are descr, fortran_order and shape");
      }
      if (!takes(',')) {
        expect('}');
        break;
      }
    }
    skip_space();
    if (at_ != text_.size()) fail("nothing but spaces stands behind the header");
    if (!has_type || !has_order || !has_shape) fail("the keys are descr, fortran_order and shape");
    return array;
  }

 private:
  bool takes_word(std::string_view word) {
    skip_space();
    if (!text_.substr(at_).starts_with(word)) return false;
    at_ += word.size();
    return true;
  }
  std::string_view string() {
    const char mark = takes('"') ? '"' : '\'';
    if (mark == '\'') expect('\'');
    const std::size_t end = text_.find(mark, at_);
    if (end == std::string_view::npos) fail("a text ends with a quotation mark");
    const std::string_view text = text_.substr(at_, end - at_);
    at_ = end + 1;
    return text;
  }
  std::string_view type() {
    skip_space();
    if (at_ < text_.size() && text_[at_] == '[') fail("numbers of one type, not records");
    const std::string_view text = string();
    for (const std::string_view known : {"<f4", "<f8", "<i4", "<i8", "|u1"})
      if (text == known) return known.substr(1);
    raise(path_, refuse("has numbers of type {}", text.substr(0, 64)), refuse("<f4, <f8, <i4, <i8 or |u1"));
  }
  std::vector<std::size_t> extents() {
    std::vector<std::size_t> all;
    expect('(');
    while (!takes(')')) {
      all.push_back(number());
      if (!takes(',')) {
        if (all.size() == 1) fail("a comma stands behind a single extent");
        expect(')');
        break;
      }
    }
    return all;
  }
};

inline npy_bytes read_npy_header(const data_file& file) {
  data_reader in(file.path(), file.bytes());
  constexpr std::string_view mark = "\x93NUMPY";
  const std::span<const std::byte> begin = in.take(mark.size(), "the mark of an npy file");
  if (std::memcmp(begin.data(), mark.data(), mark.size()) != 0)
    raise(file.path(), refuse("does not begin as an npy file"), refuse("its first bytes are 147 and NUMPY"));
  const std::uint32_t major = in.take_little_endian(1, "the version"), minor = in.take_little_endian(1, "the version");
  if (major < 1 || major > 3 || minor != 0)
    raise(file.path(), refuse("has version {}.{} (byte 6)", major, minor), refuse("version 1.0, 2.0 or 3.0"));
  const std::size_t length = in.take_little_endian(major == 1 ? 2 : 4, "the length of the header");
  const std::size_t header_byte = in.at();
  const std::span<const std::byte> header = in.take(length, "the header");
  npy_bytes array =
      npy_header(file.path(), {reinterpret_cast<const char*>(header.data()), header.size()}, header_byte).read();
  std::size_t bytes = array.number_size();
  bool is_countable = true;
  for (const std::size_t extent : array.extents) {
    is_countable = is_countable && !__builtin_mul_overflow(array.count, extent, &array.count);
    is_countable = is_countable && !__builtin_mul_overflow(bytes, extent, &bytes);
  }
  if (!is_countable)
    raise(file.path(), refuse("has more numbers than can be counted"), refuse("extents of what it has"));
  if (bytes != in.left())
    raise(file.path(), refuse("has {} bytes of numbers from byte {} on", in.left(), in.at()),
          refuse("its shape has {} numbers of {} bytes", array.count, array.number_size()));
  array.first_byte = in.at();
  array.bytes = in.take(bytes, "the numbers");
  return array;
}

// give(n, number) for each.
template <class Give>
void each_npy_number(const npy_bytes& array, const Give& give) {
  const auto all = [&]<class Stored>(Stored number) {
    for (std::size_t n = 0; n < array.count; ++n) {
      std::memcpy(&number, array.bytes.data() + n * sizeof(Stored), sizeof(Stored));
      give(n, number);
    }
  };
  if (array.type == "f4") return all(float{});
  if (array.type == "f8") return all(double{});
  if (array.type == "i4") return all(std::int32_t{});
  if (array.type == "i8") return all(std::int64_t{});
  all(std::uint8_t{});
}

// Whether a number can be told as a T: whole where T is, and within its range. Floats are rounded, and may be infinite or
// NaN.
template <class T, class Stored>
constexpr bool is_told_by(Stored number) {
  if constexpr (std::floating_point<T>) {
    return true;
  } else if constexpr (std::integral<Stored>) {
    return std::in_range<T>(number);
  } else {
    constexpr double end = 2 * static_cast<double>(std::uint64_t{1} << (std::numeric_limits<T>::digits - 1));
    const double value = static_cast<double>(number);
    if (!(value >= (std::is_signed_v<T> ? -end : 0.0) && value < end)) return false;
    return static_cast<double>(static_cast<T>(value)) == value;
  }
}

template <class T>
void copy_npy(const data_file& file, const npy_bytes& array, T* to) {
  each_npy_number(array, [&]<class Stored>(std::size_t n, Stored number) {
    if (!is_told_by<T>(number))
      raise(file.path(),
            refuse("has a number at byte {} that is not whole, or too large", array.first_byte + n * sizeof number),
            refuse("whole numbers of {} bytes", sizeof(T)));
    to[n] = static_cast<T>(number);
  });
}

}  // namespace detail

template <class T = float>
npy_array<T> read_npy(const std::string& path) {
  static_assert(std::floating_point<T> || (std::integral<T> && !std::same_as<T, bool> && !std::same_as<T, char>),
                "convexpr: an array is read as numbers");
  const detail::data_file file(path);
  const detail::npy_bytes array = detail::read_npy_header(file);
  npy_array<T> all{array.extents, std::vector<T>(array.count)};
  detail::copy_npy(file, array, all.numbers.data());
  return all;
}

// Where samples have one channel the file may leave that axis out.
template <shape Sample>
std::vector<tensor<float, Sample>> read_npy_samples(const std::string& path) {
  const detail::data_file file(path);
  const detail::npy_bytes array = detail::read_npy_header(file);
  const auto is_of = [&](std::size_t rank) {
    if (array.extents.size() != rank + 1) return false;
    return std::equal(array.extents.begin() + 1, array.extents.end(), Sample.extents);
  };
  if (!is_of(Sample.rank) && !(Sample.channels() == 1 && Sample.rank > 0 && is_of(Sample.rank - 1))) {
    text_buffer<128> is, wanted;
    for (std::size_t axis = 0; axis < array.extents.size(); ++axis)
      (axis == 0 ? is : is.append('x')).append(static_cast<unsigned long long>(array.extents[axis]));
    raise(path, refuse("has shape {}", array.extents.empty() ? std::string_view("()") : is.view()),
          refuse("samples of {}, counted by the first axis", wanted.append(Sample).view()));
  }
  std::vector<tensor<float, Sample>> samples(array.extents[0]);
  detail::each_npy_number(array, [&](std::size_t n, auto number) {
    samples[n / Sample.size()][n % Sample.size()] = static_cast<float>(number);
  });
  return samples;
}

inline std::vector<int> read_npy_labels(const std::string& path,
                                        std::size_t classes = std::numeric_limits<int>::max()) {
  const detail::data_file file(path);
  const detail::npy_bytes array = detail::read_npy_header(file);
  if (array.extents.size() != 1) raise(path, refuse("has {} axes", array.extents.size()), refuse("labels have one"));
  std::vector<int> labels(array.count);
  detail::copy_npy(file, array, labels.data());
  for (std::size_t n = 0; n < labels.size(); ++n)
    if (labels[n] < 0 || static_cast<std::size_t>(labels[n]) >= classes)
      raise(path, refuse("has label {} at byte {}", labels[n], array.first_byte + n * array.number_size()),
            refuse("a label from 0 on, below {}", classes));
  return labels;
}

}  // namespace convexpr
