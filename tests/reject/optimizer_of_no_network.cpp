// rejects: conv<8> is no network: write network<input<...>, ...>
// remedy: a layer runs in a network, which says what its input is
#include <convexpr/convexpr.hpp>
#include <convexpr/train/backpropagate.hpp>
#include <convexpr/train/optimizers.hpp>
#include <convexpr/train/softmax_cross_entropy.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::conv<8>;
#else
using net = cx::network<cx::input<4, 4, 1>, cx::conv<8>, cx::relu>;
#endif
cx::optimizer<cx::adam, net> optimizer{{.learning_rate = 0.01}};
