// rejects: model cannot take parameters of double: its numbers are float
// remedy: copy what was trained in double into parameters<net>
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

using net = cx::network<cx::input<3>, cx::dense<4>>;
#ifdef REJECT
using weights = cx::parameters<net, double>;
#else
using weights = cx::parameters<net>;
#endif
auto build(const weights& w) { return cx::model<net>{w}; }
