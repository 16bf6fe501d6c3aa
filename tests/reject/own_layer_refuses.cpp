// rejects: layer 1 (halve) cannot take 3x3: 3 channels cannot be halved
// remedy: what the layer asks for
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

struct halve {
  static consteval cx::checked output(const cx::shape& in) {
    if (in.channels() % 2 != 0) return cx::refuse("{} channels cannot be halved", in.channels());
    return in.with_channels(in.channels() / 2);
  }
};

#ifdef REJECT
using net = cx::network<cx::input<3, 3>, halve>;
#else
using net = cx::network<cx::input<4, 4>, halve>;
#endif
constexpr cx::shape output = net::output;
