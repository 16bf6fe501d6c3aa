// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#if !defined(HAS_IMAGES)

TEST_CASE("images of files") { MESSAGE("skipped: libpng or libjpeg is not installed"); }

#else

#include "files.hpp"

#include <convexpr/data/images.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <string>
#include <vector>

namespace cx = convexpr;

namespace {

std::string png(std::uint32_t height, std::uint32_t width, const std::vector<std::uint8_t>& pixels,
                std::uint32_t format = PNG_FORMAT_RGB) {
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  image.height = height;
  image.width = width;
  image.format = format;
  png_alloc_size_t size = 0;
  REQUIRE(png_image_write_to_memory(&image, nullptr, &size, 0, pixels.data(), 0, nullptr) != 0);
  std::string bytes(size, '\0');
  REQUIRE(png_image_write_to_memory(&image, bytes.data(), &size, 0, pixels.data(), 0, nullptr) != 0);
  bytes.resize(size);
  return bytes;
}
std::string jpeg(unsigned height, unsigned width, std::vector<std::uint8_t> pixels, bool is_progressive = false) {
  jpeg_compress_struct info{};
  jpeg_error_mgr errors{};
  info.err = jpeg_std_error(&errors);
  jpeg_create_compress(&info);
  unsigned char* bytes = nullptr;
  unsigned long size = 0;
  jpeg_mem_dest(&info, &bytes, &size);
  info.image_height = height;
  info.image_width = width;
  info.input_components = 3;
  info.in_color_space = JCS_RGB;
  jpeg_set_defaults(&info);
  jpeg_set_quality(&info, 100, TRUE);
  if (is_progressive) jpeg_simple_progression(&info);
  jpeg_start_compress(&info, TRUE);
  for (std::size_t y = 0; y < height; ++y) {
    JSAMPROW row = pixels.data() + y * width * 3;
    jpeg_write_scanlines(&info, &row, 1);
  }
  jpeg_finish_compress(&info);
  jpeg_destroy_compress(&info);
  const std::string written(reinterpret_cast<const char*>(bytes), size);
  std::free(bytes);
  return written;
}
// Smooth enough for JPEG.
std::vector<std::uint8_t> slopes(std::size_t height, std::size_t width) {
  std::vector<std::uint8_t> pixels;
  for (std::size_t y = 0; y < height; ++y)
    for (std::size_t x = 0; x < width; ++x) {
      const std::size_t colour[] = {100 + 3 * y, 60 + 2 * x, 50 + y + x};
      for (const std::size_t c : colour) pixels.push_back(static_cast<std::uint8_t>(c));
    }
  return pixels;
}
cx::picture picture_of(const std::string& bytes, std::size_t channels = 3) {
  const temporary_folder folder;
  write_bytes(folder.file("data"), bytes);
  return cx::read_picture(folder.file("data"), channels);
}
const auto read_all = [](const std::string& path) { return cx::read_picture(path); };

}  // namespace

TEST_CASE("PNG files") {
  const std::vector<std::uint8_t> pixels = slopes(5, 7);
  const cx::picture p = picture_of(png(5, 7, pixels));
  CHECK(p.height == 5);
  CHECK(p.width == 7);
  CHECK(p.channels == 3);
  CHECK(p.pixels == pixels);
  const auto image = cx::tensor_of<cx::shape{5, 7, 3}>(p);
  CHECK(image(4, 2, 0) == doctest::Approx(112 / 255.0));
  CHECK(image(4, 2, 1) == doctest::Approx(64 / 255.0));
  CHECK(picture_of(png(1, 2, {10, 200}, PNG_FORMAT_GRAY)).pixels ==
        std::vector<std::uint8_t>{10, 10, 10, 200, 200, 200});
  CHECK(picture_of(png(1, 2, {10, 200}, PNG_FORMAT_GRAY), 1).pixels == std::vector<std::uint8_t>{10, 200});
  CHECK(picture_of(png(1, 2, {9, 8, 7, 255, 9, 8, 7, 0}, PNG_FORMAT_RGBA)).pixels ==
        std::vector<std::uint8_t>{9, 8, 7, 0, 0, 0});
}

TEST_CASE("JPEG files") {
  const std::vector<std::uint8_t> pixels = slopes(19, 21);
  for (const bool is_progressive : {false, true}) {
    const cx::picture p = picture_of(jpeg(19, 21, pixels, is_progressive));
    CHECK(p.height == 19);
    CHECK(p.width == 21);
    int largest = 0;
    for (std::size_t n = 0; n < pixels.size(); ++n) largest = std::max(largest, std::abs(p.pixels[n] - pixels[n]));
    CHECK(largest <= 6);
  }
  const cx::picture grey = picture_of(jpeg(19, 21, pixels), 1);
  CHECK(grey.pixels.size() == 19 * 21);
  CHECK(std::abs(grey.pixels[0] - (0.299 * 100 + 0.587 * 60 + 0.114 * 50)) < 3);
}

TEST_CASE("images that are wrong") {
  CHECK(fault_of("", read_all) == "begins neither as a PNG nor as a JPEG file: one of both");
  CHECK(fault_of("GIF89a", read_all) == "begins neither as a PNG nor as a JPEG file: one of both");
  CHECK(fault_of(png(1, 1, {1, 2, 3}), [](const std::string& path) { return cx::read_picture(path, 2); }) ==
        "cannot be read with 2 channels: 1, grey, or 3, RGB");
  const std::string one = png(5, 7, slopes(5, 7)), other = jpeg(9, 8, slopes(9, 8)),
                    third = jpeg(9, 8, slopes(9, 8), true);
  for (std::size_t size = 0; size + 12 < one.size(); ++size)  // the last chunk is empty
    CHECK(fault_of(one.substr(0, size), read_all) != "nothing");
  refuses_every_beginning(other.substr(0, other.size()), read_all);
  refuses_every_beginning(third, read_all);
  survives_wrong_bytes(one, read_all);
  survives_wrong_bytes(other, read_all);
  const auto small = [](const std::string& path) { return cx::read_picture(path, 3, 50); };
  CHECK(fault_of(one, small) == "nothing");
  CHECK(fault_of(other, small) == "has 9x8 pixels: 1 to 50 pixels");
  std::string huge = other;
  const std::size_t frame = huge.find("\xff\xc0");
  REQUIRE(frame != std::string::npos);
  huge.replace(frame + 5, 4, "\xfe\xfe\xfe\xfe");
  CHECK(fault_of(huge, read_all).ends_with("pixels: 1 to 100000000 pixels"));
}

TEST_CASE("images are scaled and cut") {
  const cx::picture p = picture_of(png(20, 40, slopes(20, 40)));
  const auto same = cx::fitted<cx::shape{20, 40, 3}>(p);
  const auto exact = cx::tensor_of<cx::shape{20, 40, 3}>(p);
  for (std::size_t n = 0; n < same.size(); ++n) CHECK(same[n] == doctest::Approx(exact[n]));
  // the middle of the width, at half the size; a slope stays one
  const auto half = cx::fitted<cx::shape{10, 10, 3}>(p);
  for (std::size_t y = 1; y < 9; ++y)
    for (std::size_t x = 1; x < 9; ++x) {
      CHECK(half(y, x, 0) * 255 == doctest::Approx(100 + 3 * (2 * static_cast<double>(y) + 0.5)));
      CHECK(half(y, x, 1) * 255 == doctest::Approx(60 + 2 * (10 + 2 * static_cast<double>(x) + 0.5)));
    }
  const auto twice = cx::fitted<cx::shape{40, 40, 3}>(p);
  CHECK(twice(20, 20, 0) * 255 == doctest::Approx(100 + 3 * (20.5 / 2 - 0.5)));
  const auto cut = cx::fitted<cx::shape{10, 10, 3}>(p, 20);
  CHECK(cut(0, 0, 1) * 255 == doctest::Approx(60 + 2 * 15));
  CHECK(cut(0, 0, 0) * 255 == doctest::Approx(100 + 3 * 5));
  CHECK_THROWS_WITH_AS((cx::fitted<cx::shape{30, 30, 3}>(p, 25)),
                       (p.path + " has 25x50 pixels where its short side has 25: an image covers 30x30").c_str(),
                       cx::error);
  CHECK_THROWS_AS((cx::fitted<cx::shape{10, 10, 1}>(p)), cx::error);
  CHECK_THROWS_WITH_AS((cx::tensor_of<cx::shape{10, 10, 3}>(p)),
                       (p.path + " has 20x40 pixels: an image of 10x10x3").c_str(), cx::error);
}

TEST_CASE("folders of images") {
  const temporary_folder folder;
  const std::string place = std::filesystem::path(folder.file("x")).parent_path().string();
  CHECK_THROWS_WITH_AS((cx::read_pictures<cx::shape{4, 4, 3}>(place)),
                       (place + " has no image: a folder a class, with PNG or JPEG files in it").c_str(), cx::error);
  for (const char* name : {"dog", "cat", "empty"}) std::filesystem::create_directory(folder.file(name));
  write_bytes(folder.file("cat/b.PNG"), png(8, 8, std::vector<std::uint8_t>(192, 51)));
  write_bytes(folder.file("cat/a.jpg"), jpeg(8, 8, std::vector<std::uint8_t>(192, 102)));
  write_bytes(folder.file("cat/notes.txt"), "not an image");
  write_bytes(folder.file("dog/c.png"), png(4, 9, std::vector<std::uint8_t>(108, 255)));
  const auto all = cx::read_pictures<cx::shape{4, 4, 3}>(place);
  CHECK(all.classes == std::vector<std::string>{"cat", "dog", "empty"});
  CHECK(all.data.targets == std::vector<int>{0, 0, 1});
  CHECK(all.data.inputs[0](3, 3, 2) == doctest::Approx(0.4).epsilon(0.01));
  CHECK(all.data.inputs[1](0, 0, 0) == doctest::Approx(0.2));
  CHECK(all.data.inputs[2](2, 2, 1) == doctest::Approx(1));
  CHECK(cx::read_pictures<cx::shape{4, 4, 1}>(place).data.size() == 3);
  write_bytes(folder.file("dog/d.png"), "wrong");
  CHECK_THROWS_AS((cx::read_pictures<cx::shape{4, 4, 3}>(place)), cx::error);
  CHECK_THROWS_AS((cx::read_pictures<cx::shape{4, 4, 3}>("/nowhere")), cx::error);
}

// The input of SqueezeNet that was made of this photograph elsewhere: BGR, 0 to 255, means taken away, channels first.
TEST_CASE("a photograph as a network is given it") {
  const std::string photo = CONVEXPR_SHARED_DATA "/data/photos/coffee.png";
  const std::string made = CONVEXPR_SHARED_DATA "/conformance/models/squeezenet_v1.0/test_data_set_0/input_0.pb";
  if (!std::filesystem::exists(photo) || !std::filesystem::exists(made)) {
    MESSAGE("skipped: there is no " << photo << " or no " << made);
    return;
  }
  constexpr std::size_t side = 227, numbers = 3 * side * side;
  const std::string bytes = read_bytes(made);
  REQUIRE(bytes.size() >= 4 * numbers);
  std::vector<float> expected(numbers);  // the last of the message
  std::memcpy(expected.data(), bytes.data() + bytes.size() - 4 * numbers, 4 * numbers);
  cx::tensor<float, cx::shape{side, side, 3}> image;
  cx::fit_into(image, cx::read_picture(photo), 256);
  const double mean[] = {104, 117, 123};
  double largest = 0;
  for (std::size_t c = 0; c < 3; ++c)
    for (std::size_t place = 0; place < side * side; ++place) {
      const double found = 255.0 * static_cast<double>(image[place * 3 + 2 - c]) - mean[c];
      const double off = std::abs(found - static_cast<double>(expected[c * side * side + place]));
      largest = std::max(largest, off);
    }
  CHECK(largest < 1);  // pixels were rounded to whole numbers there
}

#endif
