// rejects: layer 1 (twice) cannot take 3: its field should be: static consteval axis_maps field(const shape& in)
// remedy: give an axis_map for each axis
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

struct twice {
  static consteval cx::checked output(const cx::shape& in) { return in; }
#ifdef REJECT
  static consteval cx::axis_map field(const cx::shape&) { return {}; }
#else
  static consteval cx::axis_maps field(const cx::shape&) { return {}; }
#endif
};

using net = cx::network<cx::input<3>, twice>;
constexpr cx::shape output = net::output;
