// rejects: layer 1 (twice) cannot take 3: its parameters should be: static consteval auto parameters(const shape& in), an array of parameter
// remedy: give std::array{parameter}
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

struct twice {
  static consteval cx::checked output(const cx::shape& in) { return in; }
#ifdef REJECT
  static consteval auto parameters(const cx::shape& in) { return cx::constant_parameter("weight", in, 1); }
#else
  static consteval auto parameters(const cx::shape& in) { return std::array{cx::constant_parameter("weight", in, 1)}; }
#endif
};

using net = cx::network<cx::input<3>, twice>;
constexpr cx::shape output = net::output;
