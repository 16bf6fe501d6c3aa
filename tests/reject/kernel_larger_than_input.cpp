// rejects: layer 2 (conv<96, kernel<11>>) cannot take 4x4x96: kernel extent 11 is larger than padded input extent 4 (height)
// remedy: pad the input, take a smaller kernel, or shrink the input less before
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<4, 4, 96>, cx::relu, cx::conv<96, cx::kernel<11>>, cx::conv<10>>;
#else
using net = cx::network<cx::input<4, 4, 96>, cx::relu, cx::conv<96, cx::kernel<3>>, cx::conv<10>>;
#endif
constexpr cx::shape output = net::output;
