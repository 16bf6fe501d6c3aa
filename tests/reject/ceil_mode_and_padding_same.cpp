// rejects: layer 1 (max_pool<3, padding_same, ceil_mode>) cannot take 28x28x1: padding_same and ceil_mode contradict each other
// remedy: padding_same settles the output extent; drop ceil_mode
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<28, 28, 1>, cx::max_pool<3, cx::padding_same, cx::ceil_mode>>;
#else
using net = cx::network<cx::input<28, 28, 1>, cx::max_pool<3, cx::padding_same>>;
#endif
constexpr cx::shape output = net::output;
