// rejects: layer 1 (twice) cannot take 3: its forward should be: static constexpr void forward(tensor_view<const T> in, tensor_view<T> out, weights<const T> weight)
// remedy: a layer with parameters is handed them behind its output
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

struct twice {
  static consteval cx::checked output(const cx::shape& in) { return in; }
  static consteval auto parameters(const cx::shape& in) { return std::array{cx::constant_parameter("weight", in, 1)}; }
#ifdef REJECT
  template <class T>
  static constexpr void forward(cx::tensor_view<const T> in, cx::tensor_view<T> out) {
    for (std::size_t n = 0; n < in.size(); ++n) out[n] = 2 * in[n];
  }
#else
  template <class T>
  static constexpr void forward(cx::tensor_view<const T> in, cx::tensor_view<T> out, cx::weights<const T> weight) {
    for (std::size_t n = 0; n < in.size(); ++n) out[n] = weight[0][n] * in[n];
  }
#endif
};

using net = cx::network<cx::input<3>, twice>;
constexpr cx::shape output = net::output;
