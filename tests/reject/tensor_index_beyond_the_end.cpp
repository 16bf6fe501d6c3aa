// rejects: refuse("cannot take index {}", n), refuse("it has {} elements", count)
// remedy: an index is below size(); at run time -DCONVEXPR_CHECKED finds what is not
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

constexpr cx::tensor<float, cx::shape{3, 4}> t{};
#ifdef REJECT
constexpr float x = t[12];
#else
constexpr float x = t[11];
#endif
