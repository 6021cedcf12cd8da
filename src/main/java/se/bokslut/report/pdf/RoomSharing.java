package se.bokslut.report.pdf;

import java.util.ArrayList;
import java.util.List;
import se.bokslut.report.model.Column;

/**
 * Shares room among the columns of a table: first what each needs, then what is fair for names,
 * then what names and words want, last what figures want.
 *
 * @param columns the columns
 * @param room what there is to share
 */
record RoomSharing(List<Column> columns, float room) {

  private static final float MOST_STRETCHED = 1.5f;

  RoomSharing {
    columns = List.copyOf(columns);
  }

  List<Float> widths(List<Float> least, List<Float> fair, List<Float> wanted) {
    List<Float> alike = alike(wanted);
    return stretched(shared(shared(shared(least, fair), names(alike)), alike));
  }

  /** Columns of figures are equally wide where there is room. */
  private List<Float> alike(List<Float> wanted) {
    float widest = 0;
    for (int place = 0; place < columns.size(); place++) {
      widest = isFigure(place) ? Math.max(widest, wanted.get(place)) : widest;
    }
    List<Float> alike = new ArrayList<>();
    for (int place = 0; place < columns.size(); place++) {
      alike.add(isFigure(place) ? widest : wanted.get(place));
    }
    return alike;
  }

  private boolean isFigure(int place) {
    return columns.get(place).kind() == Column.Kind.FIGURE;
  }

  private List<Float> names(List<Float> wanted) {
    List<Float> names = new ArrayList<>();
    for (int place = 0; place < columns.size(); place++) {
      names.add(isFigure(place) ? 0 : wanted.get(place));
    }
    return names;
  }

  /** What is left over goes to the columns that want it. */
  private List<Float> shared(List<Float> least, List<Float> wanted) {
    float spare = room - TableColumns.sum(least);
    float wish = 0;
    for (int place = 0; place < least.size(); place++) {
      wish += Math.max(0, wanted.get(place) - least.get(place));
    }
    float part = wish <= 0 ? 0 : Math.max(0, Math.min(1, spare / wish));
    List<Float> widths = new ArrayList<>();
    for (int place = 0; place < least.size(); place++) {
      float more = Math.max(0, wanted.get(place) - least.get(place));
      widths.add(least.get(place) + more * part);
    }
    return widths;
  }

  /** A table fills the page unless its columns would stand too far from each other. */
  private List<Float> stretched(List<Float> widths) {
    float stretch = Math.min(MOST_STRETCHED, room / TableColumns.sum(widths));
    return widths.stream().map(width -> width * stretch).toList();
  }
}
