// SPDX-License-Identifier: BSL-1.0
// safetensors: a file of named tensors, read and written.
//   8 bytes: length of the header, little endian; the header, JSON: {"name": {"dtype": "F32", "shape": [2, 3],
//   "data_offsets": [0, 24]}, ..., "__metadata__": {"key": "value"}}; the numbers, little endian, without a gap.
// A file is taken whole or not at all: names that stand twice, offsets that overlap, leave a gap or lie beyond the end, and
// sizes that are not those of the shape are a cx::error with the path and the place.
// https://github.com/huggingface/safetensors, format of version 0.4.
#pragma once
#include <convexpr/core/error.hpp>
#include <convexpr/io/file.hpp>
#include <convexpr/io/header_text.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace convexpr {

static_assert(std::endian::native == std::endian::little,
              "convexpr: files of tensors are read on little-endian machines");

struct stored_tensor {
  std::string name{};
  std::string type{};  // as the file calls it: F32, F16, BF16, F64, I64 ...
  std::vector<std::size_t> extents{};
  std::span<const std::byte> bytes{};
};
using stored_text = std::pair<std::string, std::string>;

// Bytes of a number of a type; 0 for one that there is not.
constexpr std::size_t bytes_of_stored(std::string_view type) {
  constexpr std::pair<std::string_view, std::size_t> types[] = {
      {"F64", 8}, {"I64", 8}, {"U64", 8}, {"F32", 4}, {"I32", 4},     {"U32", 4},     {"F16", 2}, {"BF16", 2},
      {"I16", 2}, {"U16", 2}, {"I8", 1},  {"U8", 1},  {"F8_E5M2", 1}, {"F8_E4M3", 1}, {"BOOL", 1}};
  for (const auto& [name, bytes] : types)
    if (name == type) return bytes;
  return 0;
}

namespace detail {

// The header, of which only what the format knows is taken.
class safetensors_header : header_text {
 public:
  safetensors_header(std::string_view path, std::string_view text, std::span<const std::byte> data)
      : header_text(path, text, 8, " \t\n\r"), data_(data) {}

  void read(std::vector<stored_tensor>& tensors, std::vector<stored_text>& metadata) {
    bool has_metadata = false;
    each_member([&](std::string name) {
      if (name == "__metadata__") {
        if (has_metadata) fail("metadata stands there once");
        has_metadata = true;
        each_member([&](std::string key) { metadata.emplace_back(std::move(key), string()); });
      } else {
        tensors.push_back(tensor(std::move(name)));
      }
    });
    while (at_ < text_.size())
      if (text_[at_++] != ' ') fail("nothing but spaces stands behind the header");
  }

 private:
  // member(name), with what stands behind the colon still to be read.
  template <class Member>
  void each_member(const Member& member) {
    expect('{');
    if (takes('}')) return;
    do {
      std::string name = string();
      expect(':');
      member(std::move(name));
    } while (takes(','));
    expect('}');
  }

  std::string string() {
    expect('"');
    std::string text;
    for (;;) {
      if (at_ == text_.size()) fail("a text ends with a quotation mark");
      const char c = text_[at_++];
      if (c == '"') return text;
      if (static_cast<unsigned char>(c) < 0x20) fail("a text has no control characters");
      if (c == '\\')
        append_escaped(text);
      else
        text.push_back(c);
    }
  }
  void append_escaped(std::string& text) {
    constexpr std::string_view names = "\"\\/bfnrt", meanings = "\"\\/\b\f\n\r\t";
    if (at_ == text_.size()) fail("an escape has a letter");
    const char c = text_[at_++];
    if (const std::size_t n = names.find(c); n != std::string_view::npos) {
      text.push_back(meanings[n]);
      return;
    }
    if (c != 'u') fail("an escape is one of JSON");
    std::uint32_t point = hexadecimal();
    if (point >= 0xd800 && point < 0xdc00) {  // the first of two
      if (text_.substr(at_, 2) != "\\u") fail("a surrogate has its second half");
      at_ += 2;
      const std::uint32_t low = hexadecimal();
      if (low < 0xdc00 || low > 0xdfff) fail("a surrogate has its second half");
      point = 0x10000 + ((point - 0xd800) << 10) + (low - 0xdc00);
    } else if (point >= 0xdc00 && point < 0xe000) {
      fail("the second half of a surrogate has its first");
    }
    append_utf8(text, point);
  }
  std::uint32_t hexadecimal() {
    constexpr std::string_view digits = "0123456789abcdefABCDEF";
    std::uint32_t value = 0;
    for (int n = 0; n < 4; ++n, ++at_) {
      const std::size_t digit = at_ < text_.size() ? digits.find(text_[at_]) : std::string_view::npos;
      if (digit == std::string_view::npos) fail("an escape has four hexadecimal digits");
      value = value << 4 | static_cast<std::uint32_t>(digit < 16 ? digit : digit - 6);
    }
    return value;
  }
  static void append_utf8(std::string& text, std::uint32_t point) {
    const auto put = [&](std::uint32_t byte) { text.push_back(static_cast<char>(byte)); };
    if (point < 0x80) return put(point);
    if (point < 0x800) {
      put(0xc0 | point >> 6);
    } else if (point < 0x10000) {
      put(0xe0 | point >> 12);
      put(0x80 | (point >> 6 & 0x3f));
    } else {
      put(0xf0 | point >> 18);
      put(0x80 | (point >> 12 & 0x3f));
      put(0x80 | (point >> 6 & 0x3f));
    }
    put(0x80 | (point & 0x3f));
  }

  std::size_t json_number() {
    skip_space();
    const std::size_t first = at_, value = number();
    if (text_[first] == '0' && at_ != first + 1) fail("a number does not begin with 0");
    return value;
  }
  std::vector<std::size_t> numbers() {
    std::vector<std::size_t> all;
    expect('[');
    if (takes(']')) return all;
    do all.push_back(json_number());
    while (takes(','));
    expect(']');
    return all;
  }

  stored_tensor tensor(std::string name) {
    stored_tensor t{.name = std::move(name)};
    std::vector<std::size_t> offsets;
    bool has_type = false, has_shape = false, has_offsets = false;
    const auto once = [&](bool& seen) {
      if (std::exchange(seen, true)) fail("a member stands there once");
    };
    each_member([&](const std::string& key) {
      if (key == "dtype") {
        once(has_type);
        t.type = string();
      } else if (key == "shape") {
        once(has_shape);
        t.extents = numbers();
      } else if (key == "data_offsets") {
        once(has_offsets);
        offsets = numbers();
      } else {
        fail("a tensor has dtype, shape and data_offsets");
      }
    });
    if (!has_type || !has_shape || !has_offsets) fail("a tensor has dtype, shape and data_offsets");
    std::size_t bytes = bytes_of_stored(t.type);
    if (bytes == 0) fail("dtype is one of the format: F32, F16, BF16, F64, I64 ...");
    for (const std::size_t extent : t.extents)
      if (__builtin_mul_overflow(bytes, extent, &bytes)) fail("a tensor's numbers can be counted");
    if (offsets.size() != 2 || offsets[0] > offsets[1] || offsets[1] > data_.size())
      fail("data_offsets are a first and a last byte of what stands behind the header");
    if (offsets[1] - offsets[0] != bytes) fail("between data_offsets stand as many bytes as the shape has");
    t.bytes = data_.subspan(offsets[0], bytes);
    return t;
  }

  std::span<const std::byte> data_;
};

}  // namespace detail

// A file that was read, and is right; the numbers are where the file is mapped, as long as this lives.
class safetensors_file {
 public:
  explicit safetensors_file(std::string path) : path_(std::move(path)), file_(path_) {
    constexpr std::size_t longest_header = 100'000'000;
    const std::span<const std::byte> bytes = file_.bytes();
    if (bytes.size() < 8)
      raise(path_, refuse("has {} bytes", bytes.size()), refuse("a file of tensors has 8 at least"));
    std::uint64_t length = 0;
    std::memcpy(&length, bytes.data(), 8);
    if (length > bytes.size() - 8 || length > longest_header)
      raise(path_, refuse("says that its header has {} bytes", length),
            refuse("{} stand behind it, and at most {} are read", bytes.size() - 8, longest_header));
    const auto size = static_cast<std::size_t>(length);
    const std::string_view header(reinterpret_cast<const char*>(bytes.data()) + 8, size);
    detail::safetensors_header(path_, header, bytes.subspan(8 + size)).read(tensors_, metadata_);
    check_places(bytes.subspan(8 + size));
    check_names();
  }

  const std::string& path() const { return path_; }
  std::span<const stored_tensor> tensors() const& { return tensors_; }  // by their places
  std::span<const stored_text> metadata() const& { return metadata_; }
  // What they see is gone with the file.
  std::span<const stored_tensor> tensors() const&& = delete;
  std::span<const stored_text> metadata() const&& = delete;

  // Null where there is none of this name.
  const stored_tensor* find(std::string_view name) const {
    const auto found = std::lower_bound(by_name_.begin(), by_name_.end(), name,
                                        [&](std::size_t t, std::string_view n) { return tensors_[t].name < n; });
    return found != by_name_.end() && tensors_[*found].name == name ? &tensors_[*found] : nullptr;
  }
  const std::string* find_text(std::string_view key) const {
    for (const stored_text& text : metadata_)
      if (text.first == key) return &text.second;
    return nullptr;
  }

 private:
  void check_places(std::span<const std::byte> data) {
    const auto ends = [](const stored_tensor& t) { return t.bytes.data() + t.bytes.size(); };
    std::sort(tensors_.begin(), tensors_.end(), [&](const stored_tensor& a, const stored_tensor& b) {
      if (a.bytes.data() != b.bytes.data()) return a.bytes.data() < b.bytes.data();
      return ends(a) != ends(b) ? ends(a) < ends(b) : a.name < b.name;
    });
    const std::byte* at = data.data();
    for (const stored_tensor& t : tensors_) {
      if (t.bytes.data() != at)
        raise(path_,
              refuse("has {} {} its numbers", std::string_view(t.name),
                     t.bytes.data() < at ? std::string_view("where others have")
                                         : std::string_view("behind a gap before")),
              refuse("numbers stand one behind the other"));
      at = ends(t);
    }
    if (at != data.data() + data.size())
      raise(path_,
            refuse("has {} bytes behind its last tensor", static_cast<std::size_t>(data.data() + data.size() - at)),
            refuse("it ends there"));
  }
  void check_names() {
    for (std::size_t t = 0; t < tensors_.size(); ++t) by_name_.push_back(t);
    std::sort(by_name_.begin(), by_name_.end(),
              [&](std::size_t a, std::size_t b) { return tensors_[a].name < tensors_[b].name; });
    for (std::size_t n = 1; n < by_name_.size(); ++n)
      if (tensors_[by_name_[n - 1]].name == tensors_[by_name_[n]].name)
        raise(path_, refuse("has two tensors named {}", std::string_view(tensors_[by_name_[n]].name)),
              refuse("names are different"));
  }

  std::string path_;
  file_bytes file_;
  std::vector<stored_tensor> tensors_;
  std::vector<stored_text> metadata_;
  std::vector<std::size_t> by_name_;
};

namespace detail {

inline void append_json(std::string& out, std::string_view text) {
  constexpr std::string_view digits = "0123456789abcdef";
  out.push_back('"');
  for (const char c : text) {
    if (c == '"' || c == '\\')
      out.append({'\\', c});
    else if (static_cast<unsigned char>(c) < 0x20)
      out.append(
          {'\\', 'u', '0', '0', digits[static_cast<std::size_t>(c >> 4)], digits[static_cast<std::size_t>(c & 15)]});
    else
      out.push_back(c);
  }
  out.push_back('"');
}

}  // namespace detail

// Writes tensors one behind the other, in their order.
inline void write_safetensors(const std::string& path, std::span<const stored_tensor> tensors,
                              std::span<const stored_text> metadata = {}) {
  std::string header = "{";
  const auto separate = [&] {
    if (header.back() != '{') header.push_back(',');
  };
  if (!metadata.empty()) {
    header.append("\"__metadata__\":{");
    for (const auto& [key, value] : metadata) {
      separate();
      detail::append_json(header, key);
      header.push_back(':');
      detail::append_json(header, value);
    }
    header.push_back('}');
  }
  std::size_t offset = 0;
  for (const stored_tensor& t : tensors) {
    separate();
    detail::append_json(header, t.name);
    header.append(":{\"dtype\":\"").append(t.type).append("\",\"shape\":[");
    for (std::size_t axis = 0; axis < t.extents.size(); ++axis)
      header.append(axis == 0 ? "" : ",").append(std::to_string(t.extents[axis]));
    header.append("],\"data_offsets\":[").append(std::to_string(offset)).append(",");
    offset += t.bytes.size();
    header.append(std::to_string(offset)).append("]}");
  }
  header.push_back('}');
  header.append((8 - header.size() % 8) % 8, ' ');
  write_file(path, [&](const auto& put) {
    const std::uint64_t length = header.size();
    put(std::as_bytes(std::span(&length, 1)));
    put(std::as_bytes(std::span(header)));
    for (const stored_tensor& t : tensors) put(t.bytes);
  });
}

}  // namespace convexpr
