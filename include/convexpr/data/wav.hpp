// SPDX-License-Identifier: BSL-1.0
// wav: sound as RIFF/WAVE files hold it, PCM of 8, 16, 24 or 32 bits or floats of 32. Plain, or packed by gzip
// (data_file.hpp).
//   cx::sound s = cx::read_wav(path);              numbers from -1 to 1; floats as they stand, which may lie beyond
//   cx::tensor_of<cx::shape{16000, 1}>(s)          {samples, channels}; a sound of another length is refused
//   cx::cut<cx::shape{16000, 1}>(s, first)         so many samples from the first on, zeros behind its end
// "Multimedia Programming Interface and Data Specifications 1.0" (1991), and WAVE_FORMAT_EXTENSIBLE. What is wrong is a
// cx::error with the file and the byte.
#pragma once
#include <convexpr/core/error.hpp>
#include <convexpr/core/shape.hpp>
#include <convexpr/core/tensor.hpp>
#include <convexpr/core/text.hpp>
#include <convexpr/data/data_file.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace convexpr {

struct sound {
  std::string path{};
  std::uint32_t rate = 0;  // samples a second
  std::size_t samples = 0, channels = 0;
  std::vector<float> values{};  // [samples][channels]
};

namespace detail {

struct wav_format {
  std::uint32_t kind = 0, channels = 0, rate = 0, frame_bytes = 0, bits = 0;  // kind 1: PCM, 3: floats
};

inline wav_format read_wav_format(std::string_view path, std::span<const std::byte> chunk, std::size_t first_byte) {
  if (chunk.size() < 16)
    raise(path, refuse("has a format of {} bytes at byte {}", chunk.size(), first_byte), refuse("16 at least"));
  data_reader in(path, chunk);
  wav_format f;
  f.kind = in.take_little_endian(2, "the format");
  f.channels = in.take_little_endian(2, "the channels");
  f.rate = in.take_little_endian(4, "the rate");
  in.take(4, "bytes a second");
  f.frame_bytes = in.take_little_endian(2, "the bytes of a sample");
  f.bits = in.take_little_endian(2, "the bits");
  if (f.kind == 0xfffe && chunk.size() >= 40) {  // extensible: the kind begins a GUID
    in.take(8, "what is extended");
    f.kind = in.take_little_endian(2, "the format");
  }
  if (f.kind != 1 && f.kind != 3)
    raise(path, refuse("has format {} at byte {}", f.kind, first_byte), refuse("1, PCM, or 3, floats"));
  if (f.kind == 1 ? f.bits != 8 && f.bits != 16 && f.bits != 24 && f.bits != 32 : f.bits != 32)
    raise(path, refuse("has {} of {} bits at byte {}", f.kind == 1 ? "PCM" : "floats", f.bits, first_byte + 14),
          refuse("PCM of 8, 16, 24 or 32 bits, or floats of 32"));
  if (f.channels == 0) raise(path, refuse("has 0 channels at byte {}", first_byte + 2), refuse("one channel or more"));
  if (f.frame_bytes != f.channels * f.bits / 8)
    raise(path, refuse("has samples of {} bytes at byte {}", f.frame_bytes, first_byte + 12),
          refuse("{} channels of {} bits", f.channels, f.bits));
  return f;
}

// Of little-endian bytes: unsigned of 8 bits, else two's complement.
inline float pcm_value(const std::byte* from, std::uint32_t bits) {
  if (bits == 8) return static_cast<float>(std::to_integer<int>(*from) - 128) / 128;
  std::uint32_t value = 0;
  for (std::uint32_t n = 0; n < bits / 8; ++n) value |= std::to_integer<std::uint32_t>(from[n]) << (32 - bits + 8 * n);
  return static_cast<float>(static_cast<double>(std::bit_cast<std::int32_t>(value)) * 0x1p-31);
}

inline float wav_value(const data_file& file, const std::byte* from, const wav_format& format) {
  if (format.kind == 1) return pcm_value(from, format.bits);
  float value = 0;
  std::uint32_t bits = 0;
  for (std::uint32_t n = 0; n < 4; ++n) bits |= std::to_integer<std::uint32_t>(from[n]) << (8 * n);
  value = std::bit_cast<float>(bits);
  constexpr float largest = std::numeric_limits<float>::max();
  if (!(value >= -largest && value <= largest))
    raise(file.path(), refuse("has no number at byte {}", static_cast<std::size_t>(from - file.bytes().data())),
          refuse("finite numbers"));
  return value;
}

inline void check_channels(const sound& s, const shape& wanted) {
  if (s.channels != wanted[1])
    raise(s.path, refuse("has {} channels", s.channels), refuse("a tensor of {} channels", wanted[1]));
}

}  // namespace detail

// The first chunk of format and the first of data; others are passed over.
inline sound read_wav(const std::string& path) {
  const detail::data_file file(path);
  detail::data_reader in(path, file.bytes());
  const auto name = [&](std::string_view what) {
    const std::span<const std::byte> taken = in.take(4, what);
    return std::string_view(reinterpret_cast<const char*>(taken.data()), 4);
  };
  if (name("the mark of a RIFF file") != "RIFF")
    raise(path, refuse("does not begin as a wav file"), refuse("its first bytes are RIFF"));
  in.take_little_endian(4, "the length");
  if (name("the kind of a RIFF file") != "WAVE")
    raise(path, refuse("is no wav file (byte 8)"), refuse("WAVE stands there"));
  detail::wav_format format;
  for (;;) {
    const std::string_view chunk = name(format.channels == 0 ? "the chunk of the format" : "the chunk of the data");
    const std::size_t length = in.take_little_endian(4, "the length of a chunk"), first_byte = in.at();
    const std::span<const std::byte> bytes = in.take(length, "a chunk");
    if (chunk == "fmt " && format.channels == 0) {
      format = detail::read_wav_format(path, bytes, first_byte);
    } else if (chunk == "data") {
      if (format.channels == 0)
        raise(path, refuse("has its data at byte {}", first_byte), refuse("its format stands in front"));
      if (length % format.frame_bytes != 0)
        raise(path, refuse("has {} bytes of data at byte {}", length, first_byte),
              refuse("whole samples of {} bytes", format.frame_bytes));
      sound s{path, format.rate, length / format.frame_bytes, format.channels, {}};
      s.values.resize(s.samples * s.channels);
      for (std::size_t n = 0; n < s.values.size(); ++n)
        s.values[n] = detail::wav_value(file, bytes.data() + n * (format.bits / 8), format);
      return s;
    }
    if (length % 2 != 0) in.take(1, "the byte behind an odd chunk");
  }
}

template <shape Length>
tensor<float, Length> tensor_of(const sound& s) {
  static_assert(Length.rank == 2, "convexpr: a sound is {samples, channels}");
  detail::check_channels(s, Length);
  if (s.samples != Length[0])
    raise(s.path, refuse("has {} samples", s.samples), refuse("a tensor of {} samples", Length[0]));
  tensor<float, Length> all;
  std::copy(s.values.begin(), s.values.end(), all.begin());
  return all;
}

template <shape Length>
tensor<float, Length> cut(const sound& s, std::size_t first = 0) {
  static_assert(Length.rank == 2, "convexpr: a sound is {samples, channels}");
  detail::check_channels(s, Length);
  tensor<float, Length> all;
  const std::size_t begin = std::min(first, s.samples), count = std::min(Length[0], s.samples - begin);
  std::copy_n(s.values.data() + begin * s.channels, count * s.channels, all.begin());
  return all;
}

}  // namespace convexpr
