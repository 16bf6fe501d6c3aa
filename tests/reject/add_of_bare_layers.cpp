// rejects: layer 1 (conv<8>) cannot take 8x8x8: it stands beside branches; write branch<...> around it
// remedy: write branch<...> round each side
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::add<cx::conv<8>, cx::relu>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::add<cx::branch<cx::conv<8>>, cx::branch<cx::relu>>>;
#endif
constexpr cx::shape output = net::output;
