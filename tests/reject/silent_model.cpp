// rejects: layer 1 (dense<10>) cannot take 4x4x1: dense takes a vector, so flatten or pool to a vector first
// remedy: models of a refused network are silent: mend the network
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<4, 4, 1>, cx::dense<10>>;
#else
using net = cx::network<cx::input<4, 4, 1>, cx::flatten, cx::dense<10>>;
#endif
using image = cx::tensor<float, cx::shape{4, 4, 1}>;
static_assert(cx::model<net>::activation_bytes <= 4096 && cx::model<net>::weight_bytes > 10);
cx::tensor<float, cx::shape{10}> run(const cx::parameters<net>& weights, const image& x,
                                     const std::vector<image>& images) {
  cx::model<net> model{weights};
  cx::model<net, cx::exact> exact{weights, cx::threads{1}, cx::batch_size{4}};
  static cx::static_model<net> small{weights};
  cx::model<net> other = model.copy();
  float out[10]{};
  other.run(x.data(), out);
  static_assert(noexcept(model(x)));
  const auto y = small(x);
  const auto all = exact(images);
  if (cx::argmax(y) == 3 && y[4] > 0 && all[0][1] > 0) return model(x);
  return exact.bind()(x);
}
