// rejects: layer 1 (local_response_norm<5, alpha<-0.0001>>) cannot take 8x8x8: its alpha is below 0
// remedy: with a negative alpha large inputs have no real result
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::local_response_norm<5, cx::alpha<-1e-4>>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::local_response_norm<5, cx::alpha<1e-4>>>;
#endif
constexpr cx::shape output = net::output;
