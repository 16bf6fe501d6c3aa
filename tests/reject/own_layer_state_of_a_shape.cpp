// rejects: layer 1 (sum_so_far) cannot take 3: its state should be: static consteval auto state(const shape& in), an array of parameter
// remedy: list what is kept, with a name and a start
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

struct sum_so_far {
  static consteval cx::checked output(const cx::shape& in) { return in; }
#ifdef REJECT
  static consteval cx::shape state(const cx::shape& in) { return in; }
#else
  static consteval auto state(const cx::shape& in) { return std::array{cx::constant_parameter("sum", in, 0)}; }
#endif
  template <class T>
  static constexpr void step(cx::tensor_view<const T> in, cx::tensor_view<T> out, cx::weights<const T>,
                             cx::weights<T> state) {
    for (std::size_t n = 0; n < in.size(); ++n) out[n] = state[0][n] += in[n];
  }
};

using net = cx::network<cx::input<3>, sum_so_far>;
constexpr cx::shape output = net::output;
