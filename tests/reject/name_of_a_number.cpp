// rejects: layer 2 (conv<8>) cannot take 8x8x8: without a name it is called by its place, which is the name of layer 1
// remedy: a layer without a name is called by its place among its neighbours, from 0
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::as<"1", cx::conv<8>>, cx::conv<8>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::as<"0", cx::conv<8>>, cx::conv<8>>;
#endif
constexpr cx::shape output = net::output;
