// rejects: layer 3 (conv<8>) cannot take 8x8x8: its name "conv1" is that of layer 1
// remedy: two layers of one name would be one entry in a weight file
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::as<"conv1", cx::conv<8>>, cx::relu, cx::as<"conv1", cx::conv<8>>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::as<"conv1", cx::conv<8>>, cx::relu, cx::as<"conv2", cx::conv<8>>>;
#endif
constexpr cx::shape output = net::output;
