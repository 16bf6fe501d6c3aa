// rejects: layer 1 (twice) cannot take 3: its output should be: static consteval checked output(const shape& in)
// remedy: a layer has no state: make the function static
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

struct twice {
#ifdef REJECT
  consteval cx::checked output(const cx::shape& in) { return in; }
#else
  static consteval cx::checked output(const cx::shape& in) { return in; }
#endif
};

using net = cx::network<cx::input<3>, twice>;
constexpr cx::shape output = net::output;
