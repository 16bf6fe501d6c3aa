// rejects: layer 1 (dense<10>) cannot take 4x4x1: dense takes a vector, so flatten or pool to a vector first
// remedy: optimisers of a refused network are silent: mend the network
#include <convexpr/convexpr.hpp>
#include <convexpr/train/backpropagate.hpp>
#include <convexpr/train/optimizers.hpp>
#include <convexpr/train/softmax_cross_entropy.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<4, 4, 1>, cx::dense<10>>;
#else
using net = cx::network<cx::input<4, 4, 1>, cx::flatten, cx::dense<10>>;
#endif
cx::optimizer<cx::adam, net> optimizer{{.learning_rate = 0.01}};
void step(cx::parameters<net>& weights, const cx::parameters<net>& gradient) { optimizer.update(weights, gradient); }
