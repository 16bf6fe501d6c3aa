// SPDX-License-Identifier: BSL-1.0
// Images of PNG and JPEG files, by libpng and libjpeg-turbo: for programs that link convexpr::images.
//   cx::picture p = cx::read_picture(path);                8 bits, RGB; read_picture(path, 1): grey
//   cx::tensor_of<cx::shape{300, 451, 3}>(p)               numbers from 0 to 1; an image of another size is refused
//   cx::fitted<cx::shape{224, 224, 3}>(p, 256)             scaled until its short side is 256, and cut out of the middle
//   cx::read_pictures<cx::shape{224, 224, 3}>(folder, 256) a data set of folders, one a class, each named after its class
// Transparent pixels lie on black; 16 bits become 8; how a camera was held (EXIF) is not looked at. A file that ends too
// early, or whose data is damaged, and one of more pixels than `most_pixels` are each a cx::error with the file.
#pragma once
#include <convexpr/core/error.hpp>
#include <convexpr/core/shape.hpp>
#include <convexpr/core/tensor.hpp>
#include <convexpr/core/text.hpp>
#include <convexpr/data/dataset.hpp>
#include <convexpr/io/file.hpp>

#include <algorithm>
#include <cmath>
#include <csetjmp>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include <jpeglib.h>
// behind jpeglib.h
#include <jerror.h>
#include <png.h>

namespace convexpr {

struct picture {
  std::string path{};
  std::size_t height = 0, width = 0, channels = 0;
  std::vector<std::uint8_t> pixels{};  // [height][width][channels]
};

namespace detail {

inline void check_picture_size(std::string_view path, std::size_t height, std::size_t width, std::size_t most_pixels) {
  if (height == 0 || width == 0 || height > most_pixels / width)
    raise(path, refuse("has {}x{} pixels", height, width), refuse("1 to {} pixels", most_pixels));
}

// The simplified interface of libpng 1.6, which tells of errors in a member.
class png_decoding {
 public:
  png_decoding() { image_.version = PNG_IMAGE_VERSION; }
  png_decoding(const png_decoding&) = delete;
  png_decoding& operator=(const png_decoding&) = delete;
  ~png_decoding() { png_image_free(&image_); }

  void decode(std::span<const std::byte> bytes, picture& to, std::size_t most_pixels) {
    if (png_image_begin_read_from_memory(&image_, bytes.data(), bytes.size()) == 0) fail(to);
    to.height = image_.height;
    to.width = image_.width;
    check_picture_size(to.path, to.height, to.width, most_pixels);
    image_.format = to.channels == 1 ? PNG_FORMAT_GRAY : PNG_FORMAT_RGB;
    to.pixels.resize(to.height * to.width * to.channels);
    const png_color black{0, 0, 0};
    if (png_image_finish_read(&image_, &black, to.pixels.data(), 0, nullptr) == 0) fail(to);
  }

 private:
  [[noreturn]] void fail(const picture& to) const {
    raise(to.path, refuse("is no PNG file that can be read"),
          refuse("libpng says: {}", std::string_view(image_.message)));
  }

  png_image image_{};
};

// libjpeg leaves its functions by longjmp where it finds an error: those that call it have nothing to destroy.
class jpeg_decoding {
 public:
  jpeg_decoding() {
    info_.err = jpeg_std_error(&errors_.base);
    errors_.base.error_exit = leave;
    errors_.base.emit_message = judge;
  }
  jpeg_decoding(const jpeg_decoding&) = delete;
  jpeg_decoding& operator=(const jpeg_decoding&) = delete;
  ~jpeg_decoding() { jpeg_destroy_decompress(&info_); }

  void decode(std::span<const std::byte> bytes, picture& to, std::size_t most_pixels) {
    if (!read_header(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size())) fail(to);
    to.height = info_.image_height;
    to.width = info_.image_width;
    check_picture_size(to.path, to.height, to.width, most_pixels);
    to.pixels.resize(to.height * to.width * to.channels);
    if (!read_rows(to.pixels.data(), to.channels == 1)) fail(to);
  }

 private:
  // The first member is what libjpeg knows of it.
  struct error_manager {
    jpeg_error_mgr base{};
    std::jmp_buf jump{};
    char message[JMSG_LENGTH_MAX]{};
  };
  static constexpr int most_scans = 500;  // of a progressive file; each goes over the whole image

  [[noreturn]] void fail(const picture& to) const {
    raise(to.path, refuse("is no JPEG file that can be read"),
          refuse("libjpeg says: {}", std::string_view(errors_.message)));
  }
  static void leave(j_common_ptr info) {
    auto* const errors = reinterpret_cast<error_manager*>(info->err);
    errors->base.format_message(info, errors->message);
    std::longjmp(errors->jump, 1);
  }
  // Level -1 is a warning: that something is missing or damaged is an error here.
  static void judge(j_common_ptr info, int level) {
    const int code = info->err->msg_code;
    const bool is_harmless = code == JWRN_EXTRANEOUS_DATA || code == JWRN_ADOBE_XFORM || code == JWRN_TOO_MUCH_DATA;
    if (level < 0 && !is_harmless) leave(info);
  }
  static void count_scans(j_common_ptr info) {
    if (reinterpret_cast<j_decompress_ptr>(info)->input_scan_number <= most_scans) return;
    auto* const errors = reinterpret_cast<error_manager*>(info->err);
    std::snprintf(errors->message, sizeof errors->message, "more than %d scans", most_scans);
    std::longjmp(errors->jump, 1);
  }

  bool read_header(const unsigned char* bytes, std::size_t size) {
    if (setjmp(errors_.jump) != 0) return false;
    jpeg_create_decompress(&info_);
    progress_.progress_monitor = count_scans;
    info_.progress = &progress_;
    jpeg_mem_src(&info_, bytes, static_cast<unsigned long>(size));
    jpeg_read_header(&info_, TRUE);
    return true;
  }
  bool read_rows(std::uint8_t* to, bool is_grey) {
    if (setjmp(errors_.jump) != 0) return false;
    info_.out_color_space = is_grey ? JCS_GRAYSCALE : JCS_RGB;
    jpeg_start_decompress(&info_);
    while (info_.output_scanline < info_.output_height) {
      JSAMPROW row = to + std::size_t{info_.output_scanline} * info_.output_width * (is_grey ? 1 : 3);
      jpeg_read_scanlines(&info_, &row, 1);
    }
    jpeg_finish_decompress(&info_);
    return true;
  }

  jpeg_decompress_struct info_{};
  error_manager errors_{};
  jpeg_progress_mgr progress_{};
};

// Of each number of a line that is made, the first of those that it is a mean of, and their weights: a triangle as wide as
// what it covers, so that nothing is passed over where an image becomes smaller.
struct line_filter {
  std::vector<std::size_t> first{};
  std::vector<std::vector<float>> weights{};

  // A line of `given` numbers becomes one of `scaled`, of which `made` are used, from number `begin` on.
  line_filter(std::size_t given, std::size_t scaled, std::size_t begin, std::size_t made) : first(made), weights(made) {
    const double scale = static_cast<double>(given) / static_cast<double>(scaled);
    const double reach = std::max(scale, 1.0), last_place = static_cast<double>(given - 1);
    for (std::size_t n = 0; n < made; ++n) {
      const double centre = (static_cast<double>(begin + n) + 0.5) * scale - 0.5;
      const double from = std::clamp(std::ceil(centre - reach), 0.0, last_place);
      const double to = std::clamp(std::floor(centre + reach), from, last_place);
      first[n] = static_cast<std::size_t>(from);
      double sum = 0;
      for (double place = from; place <= to; ++place) sum += std::max(0.0, 1 - std::abs(place - centre) / reach);
      for (double place = from; place <= to; ++place)
        weights[n].push_back(static_cast<float>(std::max(0.0, 1 - std::abs(place - centre) / reach) / sum));
    }
  }
};

template <shape Image>
void check_picture_channels(const picture& p) {
  static_assert(Image.rank == 3, "convexpr: an image is {height, width, channels}");
  if (p.channels != Image[2])
    raise(p.path, refuse("was read with {} channels", p.channels), refuse("an image of {} channels", Image[2]));
}

}  // namespace detail

// The first bytes say which of both it is.
inline picture read_picture(const std::string& path, std::size_t channels = 3, std::size_t most_pixels = 100'000'000) {
  if (channels != 1 && channels != 3)
    raise(path, refuse("cannot be read with {} channels", channels), refuse("1, grey, or 3, RGB"));
  const file_bytes file(path);
  const std::span<const std::byte> bytes = file.bytes();
  picture p{path, 0, 0, channels, {}};
  if (bytes.size() >= 2 && bytes[0] == std::byte{0x89} && bytes[1] == std::byte{'P'})
    detail::png_decoding().decode(bytes, p, most_pixels);
  else if (bytes.size() >= 2 && bytes[0] == std::byte{0xff} && bytes[1] == std::byte{0xd8})
    detail::jpeg_decoding().decode(bytes, p, most_pixels);
  else
    raise(path, refuse("begins neither as a PNG nor as a JPEG file"), refuse("one of both"));
  return p;
}

template <shape Image>
tensor<float, Image> tensor_of(const picture& p) {
  detail::check_picture_channels<Image>(p);
  if (p.height != Image[0] || p.width != Image[1]) {
    text_buffer<64> wanted;
    raise(p.path, refuse("has {}x{} pixels", p.height, p.width), refuse("an image of {}", wanted.append(Image).view()));
  }
  tensor<float, Image> image;
  std::transform(p.pixels.begin(), p.pixels.end(), image.begin(),
                 [](std::uint8_t pixel) { return static_cast<float>(pixel) / 255; });
  return image;
}

// The image is scaled until its short side has so many pixels (0: until it just covers the tensor) and the other one as many
// as keep its form, rounded down; the tensor is what lies in the middle, from a whole pixel on.
template <shape Image>
void fit_into(tensor<float, Image>& image, const picture& p, std::size_t short_side = 0) {
  detail::check_picture_channels<Image>(p);
  const bool is_high = short_side == 0 ? p.height * Image[1] > p.width * Image[0] : p.height > p.width;
  const std::size_t rows = short_side == 0 ? Image[0] : short_side, columns = short_side == 0 ? Image[1] : short_side;
  const std::size_t height = is_high ? std::max(columns * p.height / p.width, rows) : rows;
  const std::size_t width = is_high ? columns : std::max(rows * p.width / p.height, columns);
  if (height < Image[0] || width < Image[1])
    raise(p.path, refuse("has {}x{} pixels where its short side has {}", height, width, short_side),
          refuse("an image covers {}x{}", Image[0], Image[1]));
  const detail::line_filter down(p.height, height, (height - Image[0]) / 2, Image[0]);
  const detail::line_filter across(p.width, width, (width - Image[1]) / 2, Image[1]);
  constexpr std::size_t channels = Image[2], row = Image[1] * channels;
  // along rows first, of the rows that are used
  const std::size_t first = down.first.front(), last = down.first.back() + down.weights.back().size();
  std::vector<float> narrow((last - first) * row);
  for (std::size_t y = first; y < last; ++y)
    for (std::size_t x = 0; x < Image[1]; ++x)
      for (std::size_t k = 0; k < across.weights[x].size(); ++k)
        for (std::size_t c = 0; c < channels; ++c)
          narrow[(y - first) * row + x * channels + c] +=
              across.weights[x][k] * static_cast<float>(p.pixels[(y * p.width + across.first[x] + k) * channels + c]);
  std::fill(image.begin(), image.end(), 0.0f);
  for (std::size_t y = 0; y < Image[0]; ++y) {
    for (std::size_t k = 0; k < down.weights[y].size(); ++k)
      for (std::size_t n = 0; n < row; ++n)
        image[y * row + n] += down.weights[y][k] * narrow[(down.first[y] - first + k) * row + n];
    for (std::size_t n = 0; n < row; ++n) image[y * row + n] /= 255;
  }
}
template <shape Image>
tensor<float, Image> fitted(const picture& p, std::size_t short_side = 0) {
  tensor<float, Image> image;
  fit_into(image, p, short_side);
  return image;
}

template <shape Image>
struct pictures {
  dataset<Image> data{};
  std::vector<std::string> classes{};  // names, by label
};

// Classes and their images by name; files that do not end in .png, .jpg or .jpeg are passed over.
template <shape Image>
pictures<Image> read_pictures(const std::string& folder, std::size_t short_side = 0) {
  static_assert(Image.rank == 3 && (Image[2] == 1 || Image[2] == 3),
                "convexpr: images of files are {height, width, 1} or {height, width, 3}");
  namespace files = std::filesystem;
  const auto listed = [](const files::path& place, const auto& is_wanted) {
    std::vector<files::path> paths;
    std::error_code failure;
    for (files::directory_iterator at(place, failure), end; !failure && at != end; at.increment(failure))
      if (is_wanted(*at)) paths.push_back(at->path());
    if (failure) raise(place.string(), refuse("cannot be listed"), refuse("the system says: {}", failure.message()));
    std::sort(paths.begin(), paths.end());
    return paths;
  };
  const auto is_folder = [](const files::directory_entry& entry) {
    std::error_code ignored;
    return entry.is_directory(ignored);
  };
  const auto is_image = [](const files::directory_entry& entry) {
    std::string ending = entry.path().extension().string();
    for (char& c : ending) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return ending == ".png" || ending == ".jpg" || ending == ".jpeg";
  };
  pictures<Image> all;
  std::vector<std::pair<files::path, int>> found;
  for (const files::path& place : listed(folder, is_folder)) {
    for (const files::path& path : listed(place, is_image))
      found.emplace_back(path, static_cast<int>(all.classes.size()));
    all.classes.push_back(place.filename().string());
  }
  if (found.empty()) raise(folder, refuse("has no image"), refuse("a folder a class, with PNG or JPEG files in it"));
  all.data.inputs.resize(found.size());
  for (std::size_t n = 0; n < found.size(); ++n) {
    fit_into(all.data.inputs[n], read_picture(found[n].first.string(), Image[2]), short_side);
    all.data.targets.push_back(found[n].second);
  }
  return all;
}

}  // namespace convexpr
