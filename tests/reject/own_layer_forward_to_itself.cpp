// rejects: layer 1 (twice) cannot take 3: its forward should be: static constexpr void forward(tensor_view<const T> in, tensor_view<T> out)
// remedy: write the signature as it stands in docs/adding-a-layer.md
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

struct twice {
  static consteval cx::checked output(const cx::shape& in) { return in; }
#ifdef REJECT
  template <class T>
  static constexpr void forward(cx::tensor_view<T> x) {
    for (std::size_t n = 0; n < x.size(); ++n) x[n] = 2 * x[n];
  }
#else
  template <class T>
  static constexpr void forward(cx::tensor_view<const T> in, cx::tensor_view<T> out) {
    for (std::size_t n = 0; n < in.size(); ++n) out[n] = 2 * in[n];
  }
#endif
};

using net = cx::network<cx::input<3>, twice>;
constexpr cx::shape output = net::output;
