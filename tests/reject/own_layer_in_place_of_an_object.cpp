// rejects: layer 1 (twice) cannot take 3: its in_place should be: static constexpr bool in_place
// remedy: a layer has no state: make it static
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

struct twice {
  static consteval cx::checked output(const cx::shape& in) { return in; }
#ifdef REJECT
  bool in_place = true;
#else
  static constexpr bool in_place = true;
#endif
};

using net = cx::network<cx::input<3>, twice>;
constexpr cx::shape output = net::output;
