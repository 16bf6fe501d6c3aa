// rejects: layer 1 (conv<8, kernel<9>>) cannot take 8x8x8: kernel extent 9 is larger than padded input extent 8 (height)
// remedy: mend the first; the next one is reported then
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::conv<8, cx::kernel<9>>, cx::dense<0>, cx::conv<8, cx::stride<0>>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::conv<8, cx::kernel<3>>, cx::flatten, cx::dense<1>>;
#endif
constexpr cx::shape output = net::output;
