// rejects: conv<8> is no network: write network<input<...>, ...>
// remedy: a layer runs in a network, which says what its input is
#include <convexpr/convexpr.hpp>

#include <string>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::conv<8>;
#else
using net = cx::network<cx::input<4, 4, 1>, cx::conv<8>, cx::relu>;
#endif
static_assert(cx::plan<net>.size() == 1);
std::string look() { return cx::explain<net>() + cx::summary<net>() + cx::to_dot<net>(); }
