// rejects: layer 1 (twice) cannot take 3: it is no layer, for it has no output(shape)
// remedy: give the layer a static consteval checked output(const shape&)
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
struct twice {
  static consteval cx::shape result(const cx::shape& in) { return in; }
};
#else
struct twice {
  static consteval cx::checked output(const cx::shape& in) { return in; }
};
#endif

using net = cx::network<cx::input<3>, twice>;
constexpr cx::shape output = net::output;
