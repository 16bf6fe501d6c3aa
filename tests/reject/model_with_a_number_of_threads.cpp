// rejects: model cannot take int behind its parameters: it takes threads, then batch_size
// remedy: a number alone does not say what it counts
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

using net = cx::network<cx::input<3>, cx::dense<4>>;
auto build(const cx::parameters<net>& weights) {
#ifdef REJECT
  return cx::model<net>(weights, 1);
#else
  return cx::model<net>(weights, cx::threads{1});
#endif
}
