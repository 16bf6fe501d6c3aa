// rejects: layer 1 (dense<10>) cannot take 4x4x1: dense takes a vector, so flatten or pool to a vector first
// remedy: the plan of a refused network, and what is printed of it, is silent: mend the network
#include <convexpr/convexpr.hpp>
#include <convexpr/view/draw.hpp>

#include <string>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<4, 4, 1>, cx::dense<10>>;
#else
using net = cx::network<cx::input<4, 4, 1>, cx::flatten, cx::dense<10>>;
#endif
static_assert(cx::plan<net>.size() == 1 && cx::plan<net>[0].kernel->name == "dense");
static_assert(cx::plan<net>[0].layer == 2 && cx::plan<net>.arena_bytes < 400);
std::string look() {
  cx::draw<net>("net.svg");
  return cx::explain<net>() + cx::summary<net>() + cx::to_dot<net>();
}
