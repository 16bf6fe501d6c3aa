// rejects: layer 2 (input<784>) cannot take 784: the input stands first, and once
// remedy: sizes between layers are never restated: drop the second input
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<28, 28, 1>, cx::flatten, cx::input<784>, cx::dense<10>>;
#else
using net = cx::network<cx::input<28, 28, 1>, cx::flatten, cx::dense<10>>;
#endif
constexpr cx::shape output = net::output;
