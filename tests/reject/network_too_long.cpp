// rejects: layer 0 (input<3>) begins too long a network: 100001 layers are more than 100000
// remedy: look for a number of repetitions that slipped
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<3>, cx::repeat<100000, cx::relu>>;
#else
using net = cx::network<cx::input<3>, cx::repeat<100, cx::relu>>;
#endif
constexpr cx::shape output = net::output;
