// rejects: layer 1 (conv<8, 3>) cannot take 28x28x1: the number 3 is one too many, only options may follow
// remedy: name the number: kernel<3>
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<28, 28, 1>, cx::conv<8, 3>>;
#else
using net = cx::network<cx::input<28, 28, 1>, cx::conv<8, cx::kernel<3>>>;
#endif
constexpr cx::shape output = net::output;
