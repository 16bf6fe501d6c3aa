// rejects: conv<8> is no network: write network<input<...>, ...>
// remedy: a layer learns in a network, which says what its input is
#include <convexpr/convexpr.hpp>
#include <convexpr/train/trainer.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::conv<8>;
#else
using net = cx::network<cx::input<4, 4, 1>, cx::conv<8>, cx::flatten>;
#endif
auto count_steps() {
  const cx::trainer<net, cx::cross_entropy, cx::sgd> fit{{.learning_rate = 0.1}};
  return fit.steps();
}
