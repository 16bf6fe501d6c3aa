// rejects: layer 1 (twice) cannot take 3: its forward_saving should be: static constexpr void forward_saving(tensor_view<const T> in, tensor_view<T> out, weights<const T> weight, weights<T> saved)
// remedy: who saves something says when: forward_saving is forward of a training step
#include <convexpr/convexpr.hpp>

#include <array>
namespace cx = convexpr;

struct twice {
  static consteval cx::checked output(const cx::shape& in) { return in; }
  static consteval auto saved(const cx::shape& in) { return std::array{cx::constant_parameter("mask", in, 0)}; }
#ifdef REJECT
#else
  template <class T>
  static constexpr void forward_saving(cx::tensor_view<const T>, cx::tensor_view<T>, cx::weights<const T>,
                                       cx::weights<T>) {}
#endif
};

using net = cx::network<cx::input<3>, twice>;
constexpr cx::shape output = net::output;
