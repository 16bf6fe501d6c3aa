// SPDX-License-Identifier: BSL-1.0
// data_file: the bytes of a file of data, unpacked where it is packed by gzip, and data_reader, which goes through them
// and never beyond their end. Unpacking is zlib's, in programs that link convexpr::data where zlib is installed (it defines
// CONVEXPR_ZLIB); in others a packed file is refused. The memory that is taken follows what is unpacked, not what a file says of itself.
#pragma once
#include <convexpr/core/error.hpp>
#include <convexpr/io/file.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#if defined(CONVEXPR_ZLIB)
#include <zlib.h>
#endif

namespace convexpr {

namespace detail {

inline bool is_packed_by_gzip(std::span<const std::byte> bytes) {
  return bytes.size() >= 2 && bytes[0] == std::byte{0x1f} && bytes[1] == std::byte{0x8b};
}

#if defined(CONVEXPR_ZLIB)

// One gzip file after the other, as gzip -d takes them.
class gzip_unpacking {
 public:
  gzip_unpacking(std::string_view path, std::span<const std::byte> packed) : path_(path), packed_(packed) {
    if (inflateInit2(&stream_, 16 + MAX_WBITS) != Z_OK)
      raise(path_, refuse("cannot be unpacked"), refuse("zlib finds no memory"));
  }
  gzip_unpacking(const gzip_unpacking&) = delete;
  gzip_unpacking& operator=(const gzip_unpacking&) = delete;
  ~gzip_unpacking() { inflateEnd(&stream_); }

  std::vector<std::byte> all() {
    constexpr std::size_t most_at_once = std::size_t{1} << 30;
    std::vector<std::byte> out(std::max<std::size_t>(4 * packed_.size(), 4096));
    std::size_t taken = 0, made = 0;
    for (;;) {
      if (made == out.size()) out.resize(2 * out.size());
      const std::size_t in_room = std::min(packed_.size() - taken, most_at_once);
      const std::size_t out_room = std::min(out.size() - made, most_at_once);
      // zlib writes nothing there, whatever its type says
      stream_.next_in = reinterpret_cast<Bytef*>(const_cast<std::byte*>(packed_.data() + taken));
      stream_.avail_in = static_cast<uInt>(in_room);
      stream_.next_out = reinterpret_cast<Bytef*>(out.data() + made);
      stream_.avail_out = static_cast<uInt>(out_room);
      const int state = inflate(&stream_, Z_NO_FLUSH);
      const std::size_t took = in_room - stream_.avail_in, gave = out_room - stream_.avail_out;
      taken += took;
      made += gave;
      if (state == Z_STREAM_END) {
        if (taken == packed_.size()) break;
        if (!is_packed_by_gzip(packed_.subspan(taken)))
          raise(path_, refuse("goes on at byte {}", taken), refuse("its packed data ends there"));
        inflateReset(&stream_);
      } else if (state != Z_OK && state != Z_BUF_ERROR) {
        const char* const why = stream_.msg == nullptr ? "it cannot be read" : stream_.msg;
        raise(path_, refuse("cannot be unpacked at byte {}", taken), refuse("zlib says: {}", std::string_view(why)));
      } else if (took == 0 && gave == 0 && taken == packed_.size()) {
        raise(path_, refuse("ends at byte {}", taken), refuse("its packed data goes on"));
      }
    }
    out.resize(made);
    return out;
  }

 private:
  std::string_view path_;
  std::span<const std::byte> packed_;
  z_stream stream_{};
};

inline std::vector<std::byte> unpack_gzip(std::string_view path, std::span<const std::byte> packed) {
  return gzip_unpacking(path, packed).all();
}

#else

[[noreturn]] inline std::vector<std::byte> unpack_gzip(std::string_view path, std::span<const std::byte>) {
  raise(path, refuse("is packed by gzip"),
        refuse("this program is built without zlib: link convexpr::data with zlib installed, or unpack it by gzip -d"));
}

#endif

class data_file {
 public:
  explicit data_file(std::string path) : path_(std::move(path)), file_(path_) {
    is_packed_ = is_packed_by_gzip(file_.bytes());
    if (is_packed_) unpacked_ = unpack_gzip(path_, file_.bytes());
  }

  const std::string& path() const { return path_; }
  std::span<const std::byte> bytes() const {
    return is_packed_ ? std::span<const std::byte>(unpacked_) : file_.bytes();
  }

 private:
  std::string path_;
  file_bytes file_;
  bool is_packed_ = false;
  std::vector<std::byte> unpacked_{};
};

// Reads on from a place; what is not there is an error of the file, with the place.
class data_reader {
 public:
  data_reader(std::string_view path, std::span<const std::byte> bytes) : path_(path), bytes_(bytes) {}

  std::size_t at() const { return at_; }
  std::size_t left() const { return bytes_.size() - at_; }

  // `what` is what they are: "the number of images".
  std::span<const std::byte> take(std::size_t count, std::string_view what) {
    if (count > left())
      raise(path_, refuse("ends at byte {}", bytes_.size()),
            refuse("{} has {} bytes from byte {} on", what, count, at_));
    const std::span<const std::byte> taken = bytes_.subspan(at_, count);
    at_ += count;
    return taken;
  }
  std::uint32_t take_big_endian(std::size_t bytes, std::string_view what) {
    std::uint32_t value = 0;
    for (const std::byte b : take(bytes, what)) value = value << 8 | std::to_integer<std::uint32_t>(b);
    return value;
  }
  std::uint32_t take_little_endian(std::size_t bytes, std::string_view what) {
    std::uint32_t value = 0;
    const std::span<const std::byte> taken = take(bytes, what);
    for (std::size_t n = bytes; n-- > 0;) value = value << 8 | std::to_integer<std::uint32_t>(taken[n]);
    return value;
  }

 private:
  std::string_view path_;
  std::span<const std::byte> bytes_;
  std::size_t at_ = 0;
};

}  // namespace detail

}  // namespace convexpr
