// rejects: layer 1 (batch_norm_with<1>) cannot take 8x8x8: the number 1 is one too many, only options may follow
// remedy: a normalisation finds its channels itself
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::batch_norm_with<1>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::batch_norm>;
#endif
constexpr cx::shape output = net::output;
