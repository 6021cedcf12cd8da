package se.bokslut.report.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Nudges labels apart that would collide, as little as that needs, within the room that there is.
 */
final class Labels {

  private Labels() {}

  /**
   * The tops of labels, in the order in which they are given.
   *
   * @param wanted where each label's middle would stand best
   * @param heights how high each is
   * @param from the top of the room
   * @param to the bottom of the room; when the labels are higher together, they go beyond it
   */
  static List<Float> tops(List<Float> wanted, List<Float> heights, float from, float to) {
    List<Integer> order =
        IntStream.range(0, wanted.size())
            .boxed()
            .sorted(Comparator.comparing(wanted::get))
            .toList();
    float[] tops = fromAbove(order, wanted, heights, from);
    float limit = to;
    for (int label : order.reversed()) {
      float lowest = lowest(order, heights, label, from);
      tops[label] = Math.max(Math.min(tops[label], limit - heights.get(label)), lowest);
      limit = tops[label];
    }
    return IntStream.range(0, tops.length).mapToObj(label -> tops[label]).toList();
  }

  /** Each label as high as it wants to stand, or directly below the one above it. */
  private static float[] fromAbove(
      List<Integer> order, List<Float> wanted, List<Float> heights, float from) {
    float[] tops = new float[wanted.size()];
    float free = from;
    for (int label : order) {
      tops[label] = Math.max(free, wanted.get(label) - heights.get(label) / 2);
      free = tops[label] + heights.get(label);
    }
    return tops;
  }

  /** The least top that leaves room for all labels above. */
  private static float lowest(List<Integer> order, List<Float> heights, int label, float from) {
    float top = from;
    for (int above : order) {
      if (above == label) {
        return top;
      }
      top += heights.get(above);
    }
    return top;
  }
}
