// SPDX-License-Identifier: BSL-1.0
// Files as a whole: file_bytes holds the bytes of one that is read, mapped into memory where the system can, and
// write_file replaces one: whoever reads it at any moment, or after a crash, finds the old one or the new one, whole.
// What does not work is a cx::error that begins with the path.
#pragma once
#include <convexpr/core/error.hpp>

#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#if __has_include(<sys/mman.h>) && __has_include(<fcntl.h>) && __has_include(<unistd.h>) && !defined(__wasi__)
#define CONVEXPR_MAPS_FILES 1
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#define CONVEXPR_MAPS_FILES 0
#endif

namespace convexpr {

namespace detail {

[[noreturn]] inline void raise_file_error(std::string_view path, const char* found) {
  const int why = errno;
  raise(path, refuse("{}", std::string_view(found)),
        refuse("the system says: {}", std::string_view(std::strerror(why))));
}

// A file of the C library, closed when it is left.
class open_file {
 public:
  open_file(const std::string& path, const char* mode) : file_(std::fopen(path.c_str(), mode)) {}
  open_file(const open_file&) = delete;
  open_file& operator=(const open_file&) = delete;
  ~open_file() { close(); }

  std::FILE* get() const { return file_; }
  bool close() {
    const bool is_closed = file_ == nullptr || std::fclose(file_) == 0;
    file_ = nullptr;
    return is_closed;
  }

 private:
  std::FILE* file_;
};

}  // namespace detail

class file_bytes {
 public:
  explicit file_bytes(const std::string& path) {
#if CONVEXPR_MAPS_FILES
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) detail::raise_file_error(path, "cannot be opened");
    struct stat about{};
    const bool is_known = ::fstat(file, &about) == 0;
    if (!is_known || !S_ISREG(about.st_mode)) {
      ::close(file);
      if (is_known) errno = S_ISDIR(about.st_mode) ? EISDIR : EINVAL;
      detail::raise_file_error(path, "cannot be read as a file");
    }
    size_ = static_cast<std::size_t>(about.st_size);
    if (size_ != 0) {
      void* const mapped = ::mmap(nullptr, size_, PROT_READ, MAP_PRIVATE, file, 0);
      if (mapped == MAP_FAILED) {
        ::close(file);
        detail::raise_file_error(path, "cannot be mapped");
      }
      begin_ = static_cast<const std::byte*>(mapped);
    }
    ::close(file);
#else
    detail::open_file file(path, "rb");
    if (file.get() == nullptr) detail::raise_file_error(path, "cannot be opened");
    std::byte some[4096];
    for (std::size_t read = 0; (read = std::fread(some, 1, sizeof some, file.get())) != 0;)
      copy_.insert(copy_.end(), some, some + read);
    if (std::ferror(file.get()) != 0) detail::raise_file_error(path, "cannot be read");
    begin_ = copy_.data();
    size_ = copy_.size();
#endif
  }
  file_bytes(file_bytes&& other) noexcept
      : begin_(std::exchange(other.begin_, nullptr)),
        size_(std::exchange(other.size_, 0)),
        copy_(std::move(other.copy_)) {}
  file_bytes& operator=(file_bytes&& other) noexcept {
    std::swap(begin_, other.begin_);
    std::swap(size_, other.size_);
    std::swap(copy_, other.copy_);
    return *this;
  }
  ~file_bytes() {
#if CONVEXPR_MAPS_FILES
    if (begin_ != nullptr) ::munmap(const_cast<std::byte*>(begin_), size_);
#endif
  }

  std::span<const std::byte> bytes() const { return {begin_, size_}; }

 private:
  const std::byte* begin_ = nullptr;
  std::size_t size_ = 0;
  std::vector<std::byte> copy_;  // where files are not mapped
};

// write(put) writes the file by put(bytes), as often as it likes.
template <class Write>
void write_file(const std::string& path, const Write& write) {
  const std::string unfinished = path + ".part";
  detail::open_file file(unfinished, "wb");
  if (file.get() == nullptr) detail::raise_file_error(unfinished, "cannot be written");
  bool is_right = true;
  write([&](std::span<const std::byte> bytes) {
    if (bytes.empty()) return;
    is_right = is_right && std::fwrite(bytes.data(), 1, bytes.size(), file.get()) == bytes.size();
  });
  is_right = is_right && std::fflush(file.get()) == 0;
#if CONVEXPR_MAPS_FILES
  is_right = is_right && ::fsync(::fileno(file.get())) == 0;  // before it takes the place of the old one
#endif
  is_right = file.close() && is_right;
  if (is_right && std::rename(unfinished.c_str(), path.c_str()) == 0) return;
  const int why = errno;
  std::remove(unfinished.c_str());
  errno = why;
  detail::raise_file_error(path, "cannot be written");
}

}  // namespace convexpr

#undef CONVEXPR_MAPS_FILES
