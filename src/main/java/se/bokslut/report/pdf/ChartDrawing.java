package se.bokslut.report.pdf;

import java.util.List;
import se.bokslut.report.model.Block;

/** Draws a chart in a given width. */
interface ChartDrawing {

  /** The drawing of a chart. */
  static ChartDrawing of(Setting setting, Block.Chart chart) {
    return switch (chart) {
      case Block.BulletChart bullets -> new BulletChartDrawing(setting, bullets);
      case Block.TrendChart trend -> new TrendChartDrawing(setting, trend);
    };
  }

  /** How high it is in a width. */
  float height(float width) throws UndrawableCharacterException;

  /**
   * What is drawn, from the top.
   *
   * @param figure the element that all of it belongs to
   * @param x where it begins at the left
   */
  List<Mark> marks(Tag figure, float x, float width) throws UndrawableCharacterException;
}
