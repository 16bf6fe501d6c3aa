// rejects: refuse("cannot take index {} along axis {}", n, axis), refuse("its extent is {}", extent)
// remedy: what lies behind the end of an axis is a neighbour: an index is below the extent of its own axis
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

constexpr cx::tensor<float, cx::shape{3, 4}> t{};
#ifdef REJECT
constexpr float x = t(0, 4);
#else
constexpr float x = t(1, 0);
#endif
