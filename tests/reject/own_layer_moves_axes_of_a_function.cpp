// rejects: layer 1 (turned) cannot take 3x3: its moves_axes should be: static constexpr bool moves_axes
// remedy: it is said of the layer, not of a shape: make it a constant
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

struct turned {
  static consteval cx::checked output(const cx::shape& in) { return cx::shape{in[1], in[0]}; }
#ifdef REJECT
  static consteval bool moves_axes(const cx::shape& in) { return in.rank > 1; }
#else
  static constexpr bool moves_axes = true;
#endif
};

using net = cx::network<cx::input<3, 3>, turned>;
constexpr cx::shape output = net::output;
