// SPDX-License-Identifier: BSL-1.0
// type_name<T>: the type as its user typed it, the same from every compiler: conv<96, kernel<11>>, dropout<0.5>.
#pragma once
#include <convexpr/core/text.hpp>

#include <cstddef>
#include <string_view>

namespace convexpr::detail {

template <class T>
consteval std::string_view compiler_type_name() {
  std::string_view name = __PRETTY_FUNCTION__;
  name.remove_prefix(name.find("T = ") + 4);
  std::size_t depth = 0, end = 0;
  for (; end < name.size(); ++end) {
    if (name[end] == '[') ++depth;
    if (name[end] == ';' || (name[end] == ']' && depth-- == 0)) break;
  }
  return name.substr(0, end);
}

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_word(char c) { return is_digit(c) || c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// digits 10^point with fewer digits, rounded once.
constexpr unsigned long long rounded_below(unsigned long long limit, unsigned long long digits, int& point) {
  unsigned long long scale = 1;
  for (; digits / scale >= limit; scale *= 10) ++point;
  return (digits + scale / 2) / scale;
}

// Reads a number at text[at] as compilers print them (96ul, 5.0e-1f, 5.000000e-01, 5.0E-1) and writes it as people do.
// Floating-point numbers are rounded to six digits, which is what every float literal keeps.
constexpr std::size_t append_number(text_buffer<512>& out, std::string_view text, std::size_t at) {
  unsigned long long digits = 0;
  int point = 0, exponent = 0;
  bool fraction = false, real = false;
  for (; at < text.size() && (is_digit(text[at]) || text[at] == '.'); ++at) {
    if (text[at] == '.') {
      fraction = real = true;
    } else {
      digits = digits * 10 + static_cast<unsigned long long>(text[at] - '0');
      if (fraction) --point;
    }
  }
  if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
    real = true;
    const bool negative = text[++at] == '-';
    if (text[at] == '-' || text[at] == '+') ++at;
    for (; at < text.size() && is_digit(text[at]); ++at) exponent = exponent * 10 + (text[at] - '0');
    point += negative ? -exponent : exponent;
  }
  while (at < text.size() && is_word(text[at])) ++at;  // the suffix: ul, f
  if (!real) {
    out.append(digits);
    return at;
  }
  // by way of the seven that Clang prints, so that all compilers round alike
  digits = rounded_below(10'000'000, digits, point);
  digits = rounded_below(1'000'000, digits, point);
  while (digits != 0 && digits % 10 == 0) {
    digits /= 10;
    ++point;
  }
  if (digits == 0) point = 0;
  if (point >= 0 && point < 7) {
    while (point-- > 0) digits *= 10;
    out.append(digits);
  } else if (point < 0 && point > -8) {
    unsigned long long scale = 1;
    for (int i = point; i < 0; ++i) scale *= 10;
    out.append(digits / scale).append('.');
    for (digits %= scale; scale > 1; digits %= scale) out.append(static_cast<char>('0' + digits / (scale /= 10)));
  } else {
    out.append(digits).append('e').append(static_cast<long long>(point));
  }
  return at;
}

// Drops namespaces, the values of empty options, the types of string arguments, and the blanks in "> >", "float *" and
// "int [2]".
consteval text_buffer<512> tidy_type_name(std::string_view raw) {
  text_buffer<512> out;
  for (std::size_t at = 0; at < raw.size();) {
    const char c = raw[at];
    if (c == '{' || c == '(') {
      if (raw[at + 1] == '"') {
        // as<fixed_text<11>{"features.0"}, ...>: the literal alone stays
        out.resize(out.view().rfind("fixed_text"));
        for (++at; raw[at] != '}'; ++at) out.append(raw[at]);
        ++at;
      } else {
        // the value of an empty option: {}, (), {{}}
        int depth = 0;
        do {
          if (raw[at] == '{' || raw[at] == '(') ++depth;
          if (raw[at] == '}' || raw[at] == ')') --depth;
        } while (++at < raw.size() && depth != 0);
      }
    } else if (is_digit(c)) {
      at = append_number(out, raw, at);
    } else if (is_word(c)) {
      std::size_t end = at;
      while (end < raw.size() && is_word(raw[end])) ++end;
      if (raw.substr(end, 2) == "::") {
        at = end + 2;
      } else {
        out.append(raw.substr(at, end - at));
        at = end;
      }
    } else if (raw.substr(at, 2) == " *" || raw.substr(at, 2) == " &" || raw.substr(at, 2) == " [") {
      ++at;
    } else if (raw.substr(at, 3) == "> >") {
      out.append('>');
      at += 2;
    } else {
      out.append(c);
      ++at;
    }
  }
  return out;
}

template <class T>
inline constexpr auto tidy_name = tidy_type_name(compiler_type_name<T>());

// Text kept in static storage of its own: some compilers refuse views into the name of a function in a constant.
template <std::size_t Size>
consteval fixed_text<Size + 1> keep(std::string_view text) {
  fixed_text<Size + 1> kept;
  for (std::size_t i = 0; i < Size; ++i) kept.characters[i] = text[i];
  return kept;
}

// The name before its arguments, without namespaces.
consteval std::string_view kind_of(std::string_view name) {
  name = name.substr(0, name.find('<'));
  const std::size_t scope = name.rfind("::");
  return scope == std::string_view::npos ? name : name.substr(scope + 2);
}

template <class T>
inline constexpr auto kept_name = keep<tidy_name<T>.size()>(tidy_name<T>.view());

template <class T>
inline constexpr auto kept_kind = keep<kind_of(compiler_type_name<T>()).size()>(kind_of(compiler_type_name<T>()));

}  // namespace convexpr::detail

namespace convexpr {

template <class T>
inline constexpr std::string_view type_name = detail::kept_name<T>.view();

// The part before its arguments: conv, residual.
template <class T>
inline constexpr std::string_view kind_name = detail::kept_kind<T>.view();

}  // namespace convexpr
