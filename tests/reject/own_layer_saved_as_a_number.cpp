// rejects: layer 1 (twice) cannot take 3: its saved should be: static consteval auto saved(const shape& in), an array of parameter
// remedy: write the signature as it stands in docs/adding-a-layer.md
#include <convexpr/convexpr.hpp>

#include <array>
namespace cx = convexpr;

struct twice {
#ifdef REJECT
  static constexpr std::size_t saved = 1;
#else
  static consteval auto saved(const cx::shape& in) { return std::array{cx::constant_parameter("mask", in, 0)}; }
  template <class T>
  static constexpr void forward_saving(cx::tensor_view<const T>, cx::tensor_view<T>, cx::weights<const T>,
                                       cx::weights<T>) {}
#endif
  static consteval cx::checked output(const cx::shape& in) { return in; }
};

using net = cx::network<cx::input<3>, twice>;
constexpr cx::shape output = net::output;
