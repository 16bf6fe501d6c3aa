// rejects: layer 2 (conv<96, kernel<11>>) cannot take 4x4x96: kernel extent 11 is larger than padded input extent 4 (height)
// remedy: assertions about a refused network are silent: mend the layer, and they speak again
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<4, 4, 96>, cx::relu, cx::conv<96, cx::kernel<11>>, cx::flatten, cx::dense<10>>;
#else
using net = cx::network<cx::input<4, 4, 96>, cx::relu, cx::conv<96, cx::kernel<3>>, cx::flatten, cx::dense<10>>;
#endif
static_assert(net::output == cx::shape{10});
static_assert(net::layers[2].output == cx::shape{2, 2, 96});
static_assert(net::layers[4].parameter_count == 3'850);
static_assert(net::layers[2].receptive_field == cx::extent{3, 3});
static_assert(net::parameter_count == 86'890 && net::macs < 340'000);
static_assert(net::arena_bytes <= 8 * 1024);
