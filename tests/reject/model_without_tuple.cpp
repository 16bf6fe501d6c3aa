// rejects: model cannot take int as the input: it takes a tuple of tensor<float, shape{8, 8, 3}> and tensor<float, shape{8, 8, 1}>, or a batch of them
// remedy: model(std::tie(image, mask)); what stands behind the input is for layers
#include <convexpr/convexpr.hpp>

#include <tuple>
namespace cx = convexpr;

using net = cx::network<cx::inputs<cx::as<"image", cx::input<8, 8, 3>>, cx::as<"mask", cx::input<8, 8, 1>>>,
                        cx::conv<1>, cx::multiply<cx::from<"mask">>>;
float run(cx::model<net>& model, const cx::tensor<float, cx::shape{8, 8, 3}>& image,
          const cx::tensor<float, cx::shape{8, 8, 1}>& mask) {
#ifdef REJECT
  return model(image.size() == mask.size() ? 1 : 2)[5];
#else
  return model(std::tie(image, mask))[5];
#endif
}
