// rejects: a tensor_view takes an index for each of its axes, of which there are 1 to 6
// remedy: give an index for each axis
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

constexpr float elements[24]{};
constexpr cx::tensor_view<const float> view(elements, cx::shape{3, 4});
#ifdef REJECT
float read() { return view(); }
#else
float read() { return view(2, 3); }
#endif
