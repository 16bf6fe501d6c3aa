// rejects: layer 1 (halve) cannot take 3x1: its output has extent 0 along axis 1
// remedy: refuse such an input in output() with a sentence of your own
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

struct halve {
  static consteval cx::checked output(const cx::shape& in) { return in.with_channels(in.channels() / 2); }
};

#ifdef REJECT
using net = cx::network<cx::input<3, 1>, halve>;
#else
using net = cx::network<cx::input<3, 4>, halve>;
#endif
constexpr cx::shape output = net::output;
