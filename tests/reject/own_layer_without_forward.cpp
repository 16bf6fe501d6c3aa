// rejects: layer 1 (twice) cannot be evaluated: it has no forward
// remedy: geometry needs no forward, evaluate does: give the layer a static constexpr void forward
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

struct twice {
  static consteval cx::checked output(const cx::shape& in) { return in; }
#ifdef REJECT
  template <class T>
  static constexpr void run(cx::tensor_view<const T> in, cx::tensor_view<T> out) {
    for (std::size_t n = 0; n < in.size(); ++n) out[n] = 2 * in[n];
  }
#else
  template <class T>
  static constexpr void forward(cx::tensor_view<const T> in, cx::tensor_view<T> out) {
    for (std::size_t n = 0; n < in.size(); ++n) out[n] = 2 * in[n];
  }
#endif
};

using net = cx::network<cx::input<3>, twice, cx::dense<2>>;
static_assert(net::output == cx::shape{2} && net::layers[1].output == cx::shape{3});
constexpr float y = cx::evaluate<net>({}, cx::tensor<float, cx::shape{3}>{})[0];
static_assert(cx::argmax(cx::evaluate<net>({}, cx::tensor<float, cx::shape{3}>{})) == 0);
