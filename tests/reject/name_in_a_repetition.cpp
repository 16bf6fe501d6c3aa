// rejects: layer 2 (conv<8>) cannot take 8x8x8: its name "conv" is that of layer 1
// remedy: name the repetition: its layers become conv.0, conv.1
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::repeat<2, cx::as<"conv", cx::conv<8>>>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::as<"conv", cx::repeat<2, cx::conv<8>>>>;
#endif
constexpr cx::shape output = net::output;
