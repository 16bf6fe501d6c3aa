// rejects: layer 1 (int) cannot take 3: it is no layer, for it has no output(shape)
// remedy: a layer has a static consteval output(shape)
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<3>, int>;
#else
using net = cx::network<cx::input<3>, cx::relu>;
#endif
constexpr cx::shape output = net::output;
