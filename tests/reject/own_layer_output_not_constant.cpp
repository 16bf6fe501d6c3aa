// rejects: layer 1 (twice) cannot take 3: its output is no constant: it should be static consteval checked output(const shape& in), and refuse what it cannot take
// remedy: say consteval; give refuse("...") instead of throwing
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

struct twice {
#ifdef REJECT
  static cx::checked output(const cx::shape& in) { return in; }
#else
  static consteval cx::checked output(const cx::shape& in) { return in; }
#endif
};

using net = cx::network<cx::input<3>, twice>;
constexpr cx::shape output = net::output;
