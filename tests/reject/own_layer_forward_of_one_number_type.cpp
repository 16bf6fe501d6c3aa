// rejects: layer 1 (twice) cannot be evaluated: its forward takes no tensors of double
// remedy: make forward a template over the type of its numbers
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

struct twice {
  static consteval cx::checked output(const cx::shape& in) { return in; }
#ifdef REJECT
  static constexpr void forward(cx::tensor_view<const float> in, cx::tensor_view<float> out) {
    for (std::size_t n = 0; n < in.size(); ++n) out[n] = 2 * in[n];
  }
#else
  template <class T>
  static constexpr void forward(cx::tensor_view<const T> in, cx::tensor_view<T> out) {
    for (std::size_t n = 0; n < in.size(); ++n) out[n] = 2 * in[n];
  }
#endif
};

using net = cx::network<cx::input<3>, twice>;
auto run(const cx::tensor<double, net::input>& x) { return cx::evaluate(cx::parameters<net, double>{}, x)[2]; }
