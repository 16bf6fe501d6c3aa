// rejects: layer 1 (twice) cannot take 3: its stores should be: static constexpr element stores
// remedy: name the element
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

struct twice {
  static consteval cx::checked output(const cx::shape& in) { return in; }
#ifdef REJECT
  static constexpr int stores = 8;
#else
  static constexpr cx::element stores = cx::element::int8;
#endif
};

using net = cx::network<cx::input<3>, twice>;
constexpr cx::shape output = net::output;
