// rejects: trainer cannot take the network: it has nothing that learns
// remedy: only layers with parameters learn: conv, dense, batch_norm ...
#include <convexpr/convexpr.hpp>
#include <convexpr/train/trainer.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<4, 4, 8>, cx::relu, cx::global_avg_pool>;
#else
using net = cx::network<cx::input<4, 4, 8>, cx::relu, cx::global_avg_pool, cx::dense<3> >;
#endif
auto count_steps() {
  const cx::trainer<net, cx::cross_entropy, cx::sgd> fit{{.learning_rate = 0.1}};
  return fit.steps();
}
