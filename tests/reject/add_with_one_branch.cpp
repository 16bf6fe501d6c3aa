// rejects: layer 1 (add) cannot take 8x8x8: it joins at least two branches, not 1
// remedy: branch<> stands for the input itself
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::add<cx::branch<cx::relu>>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::add<cx::branch<cx::relu>, cx::branch<>>>;
#endif
constexpr cx::shape output = net::output;
