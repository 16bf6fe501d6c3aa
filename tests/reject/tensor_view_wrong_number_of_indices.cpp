// rejects: refuse("cannot take {} indices", sizeof...(Index)), refuse("it has {} axes", extents.rank)
// remedy: give an index for each axis; a place in memory is view[n]
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

constexpr float elements[24]{};
constexpr cx::tensor_view<const float> view(elements, cx::shape{3, 4});
#ifdef REJECT
constexpr float x = view(11);
#else
constexpr float x = view(2, 3);
#endif
