// rejects: layer 1 (dense<10, kernel<1>>) cannot take 784: kernel is not an option of this layer
// remedy: dense knows one option, no_bias
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<784>, cx::dense<10, cx::kernel<1>>>;
#else
using net = cx::network<cx::input<784>, cx::dense<10, cx::no_bias>>;
#endif
constexpr cx::shape output = net::output;
