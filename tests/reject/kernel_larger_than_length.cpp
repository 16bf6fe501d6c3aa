// rejects: layer 2 (conv<8, kernel<8>>) cannot take 6x8: kernel extent 8 is larger than padded input extent 6 (length)
// remedy: take a smaller kernel or a smaller stride before
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<100, 1>, cx::conv<8, cx::kernel<80>, cx::stride<4>>, cx::conv<8, cx::kernel<8>>>;
#else
using net = cx::network<cx::input<100, 1>, cx::conv<8, cx::kernel<80>, cx::stride<4>>, cx::conv<8, cx::kernel<6>>>;
#endif
constexpr cx::shape output = net::output;
