// rejects: model cannot take the parameters of another network: they are 10 numbers in 2 tensors, not 16 in 2
// remedy: the parameters and the model name one network
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

using small = cx::network<cx::input<4>, cx::dense<2>>;
using net = cx::network<cx::input<3>, cx::dense<4>>;
#ifdef REJECT
using weights = cx::parameters<small>;
#else
using weights = cx::parameters<net>;
#endif
auto build(const weights& w) { return cx::model<net>{w, cx::threads{1}}; }
