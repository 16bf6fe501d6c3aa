// rejects: layer 1 (upsample<4096>) cannot take 1048576x1048576x3: its output has more elements than can be addressed
// remedy: look for a factor that is an extent
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<1048576, 1048576, 3>, cx::upsample<4096>>;
#else
using net = cx::network<cx::input<1024, 1024, 3>, cx::upsample<4>>;
#endif
constexpr cx::shape output = net::output;
