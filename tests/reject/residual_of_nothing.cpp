// rejects: layer 1 (residual) cannot take 8x8x8: it joins at least two branches, not 1
// remedy: put the layers in whose result is added
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::residual<>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::residual<cx::conv<8>>>;
#endif
constexpr cx::shape output = net::output;
