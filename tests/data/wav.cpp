// SPDX-License-Identifier: BSL-1.0
#include "files.hpp"

#include <convexpr/data/wav.hpp>

#include <doctest/doctest.h>

#include <bit>
#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

namespace cx = convexpr;

namespace {

std::string chunk(const std::string& name, const std::string& bytes) {
  return name + little_endian(bytes.size(), 4) + bytes + (bytes.size() % 2 != 0 ? std::string(1, '\0') : "");
}
std::string format(unsigned kind, unsigned channels, unsigned bits, unsigned rate = 8000) {
  const unsigned frame = channels * bits / 8;
  return little_endian(kind, 2) + little_endian(channels, 2) + little_endian(rate, 4) + little_endian(rate * frame, 4) +
         little_endian(frame, 2) + little_endian(bits, 2);
}
std::string wav(const std::string& chunks) { return "RIFF" + little_endian(chunks.size() + 4, 4) + "WAVE" + chunks; }

cx::sound sound_of(const std::string& bytes) {
  const temporary_folder folder;
  write_bytes(folder.file("data"), bytes);
  return cx::read_wav(folder.file("data"));
}
const auto read_all = [](const std::string& path) { return cx::read_wav(path); };

const std::string stereo = wav(chunk("fmt ", format(1, 2, 16, 44100)) + chunk("LIST", "odd") +
                               chunk("data", std::string("\x00\x80\xff\x7f\x00\x40\x00\x00", 8)));

}  // namespace

TEST_CASE("sounds of every format") {
  const cx::sound s = sound_of(stereo);
  CHECK(s.rate == 44100);
  CHECK(s.samples == 2);
  CHECK(s.channels == 2);
  CHECK(s.values == std::vector<float>{-1, 32767 / 32768.0f, 0.5f, 0});
  CHECK(sound_of(wav(chunk("fmt ", format(1, 1, 8)) + chunk("data", std::string("\x00\x80\xff", 3)))).values ==
        std::vector<float>{-1, 0, 127 / 128.0f});
  CHECK(sound_of(wav(chunk("fmt ", format(1, 1, 24)) +
                     chunk("data", std::string("\x00\x00\x80\x00\x00\x40\xff\xff\xff", 9))))
            .values == std::vector<float>{-1, 0.5f, -0x1p-23f});
  CHECK(sound_of(wav(chunk("fmt ", format(1, 1, 32)) +
                     chunk("data", little_endian(0x80000000, 4) + little_endian(0x20000000, 4))))
            .values == std::vector<float>{-1, 0.25f});
  CHECK(sound_of(
            wav(chunk("fmt ", format(3, 1, 32)) + chunk("data", little_endian(std::bit_cast<std::uint32_t>(-1.5f), 4))))
            .values == std::vector<float>{-1.5f});
  const std::string extended = format(0xfffe, 1, 16) + little_endian(22, 2) + little_endian(16, 2) +
                               little_endian(4, 4) + little_endian(1, 2) + std::string(14, '\x10');
  CHECK(sound_of(wav(chunk("fmt ", extended) + chunk("data", std::string("\x00\x40", 2)))).values ==
        std::vector<float>{0.5f});
  CHECK(sound_of(wav(chunk("fmt ", format(1, 2, 16)) + chunk("data", ""))).samples == 0);
}

TEST_CASE("tensors of sounds") {
  const cx::sound s = sound_of(stereo);
  CHECK(cx::tensor_of<cx::shape{2, 2}>(s)(1, 0) == 0.5f);
  CHECK(cx::cut<cx::shape{1, 2}>(s, 1) == cx::tensor<float, cx::shape{1, 2}>{{0.5f, 0}});
  CHECK(cx::cut<cx::shape{3, 2}>(s, 1) == cx::tensor<float, cx::shape{3, 2}>{{0.5f, 0}});
  CHECK(cx::cut<cx::shape{3, 2}>(s, 100) == cx::tensor<float, cx::shape{3, 2}>{});
  CHECK_THROWS_WITH_AS((cx::tensor_of<cx::shape{3, 2}>(s)), (s.path + " has 2 samples: a tensor of 3 samples").c_str(),
                       cx::error);
  CHECK_THROWS_WITH_AS((cx::cut<cx::shape{3, 1}>(s)), (s.path + " has 2 channels: a tensor of 1 channels").c_str(),
                       cx::error);
}

TEST_CASE("sounds that are wrong") {
  refuses_every_beginning(stereo, read_all);
  survives_wrong_bytes(stereo, read_all);

  const auto fault = [](const std::string& chunks) { return fault_of(wav(chunks), read_all); };
  const std::string data = chunk("data", std::string(4, '\0'));
  CHECK(fault_of("RIFX" + stereo.substr(4), read_all) == "does not begin as a wav file: its first bytes are RIFF");
  CHECK(fault_of("RIFF....AVI LIST", read_all) == "is no wav file (byte 8): WAVE stands there");
  CHECK(fault("") == "ends at byte 12: the chunk of the format has 4 bytes from byte 12 on");
  CHECK(fault(chunk("fmt ", format(1, 1, 16))) == "ends at byte 36: the chunk of the data has 4 bytes from byte 36 on");
  CHECK(fault("junk\xff\xff\xff\xff") == "ends at byte 20: a chunk has 4294967295 bytes from byte 20 on");
  CHECK(fault(data) == "has its data at byte 20: its format stands in front");
  CHECK(fault(chunk("fmt ", "short") + data) == "has a format of 5 bytes at byte 20: 16 at least");
  CHECK(fault(chunk("fmt ", format(2, 1, 4)) + data) == "has format 2 at byte 20: 1, PCM, or 3, floats");
  CHECK(fault(chunk("fmt ", format(1, 1, 12)) + data) ==
        "has PCM of 12 bits at byte 34: PCM of 8, 16, 24 or 32 bits, or floats of 32");
  CHECK(fault(chunk("fmt ", format(3, 1, 64)) + data) ==
        "has floats of 64 bits at byte 34: PCM of 8, 16, 24 or 32 bits, or floats of 32");
  CHECK(fault(chunk("fmt ", format(1, 0, 16)) + data) == "has 0 channels at byte 22: one channel or more");
  std::string other_frame = format(1, 2, 16);
  other_frame[12] = 3;
  CHECK(fault(chunk("fmt ", other_frame) + data) == "has samples of 3 bytes at byte 32: 2 channels of 16 bits");
  CHECK(fault(chunk("fmt ", format(1, 3, 16)) + data) == "has 4 bytes of data at byte 44: whole samples of 6 bytes");
  CHECK(fault(chunk("fmt ", format(3, 1, 32)) +
              chunk("data", little_endian(0, 4) + little_endian(std::bit_cast<std::uint32_t>(INFINITY), 4))) ==
        "has no number at byte 48: finite numbers");
}
