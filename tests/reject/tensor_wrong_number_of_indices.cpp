// rejects: a tensor takes an index for each of its axes
// remedy: give an index for each axis; a place in memory is t[n]
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

constexpr cx::tensor<float, cx::shape{3, 4}> t{};
#ifdef REJECT
float read() { return t(11); }
#else
float read() { return t(2, 3); }
#endif
