package se.bokslut.report.pdf;

import java.util.ArrayList;
import java.util.List;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Chapter;
import se.bokslut.report.model.Cover;

/** Lays out a chapter, which begins on a page of its own. */
final class ChapterLayout {

  private static final float BEFORE_SECTION = 24;
  private static final float BEFORE_SUBSECTION = 16;
  private static final float BEFORE_CHART = 16;
  private static final float BETWEEN_CHARTS = 20;
  private static final float AFTER_TITLE = 8;
  private static final int MOST_BARS = 20;

  private final Setting setting;
  private final ProseLayout prose;
  private final Tag section;
  private final List<ContentsLayout.Entry> contents;

  /**
   * Takes where the chapter stands in the structure.
   *
   * @param contents what its contents list, if it has any
   */
  ChapterLayout(Setting setting, Tag section, List<ContentsLayout.Entry> contents) {
    this.setting = setting;
    this.prose = new ProseLayout(setting);
    this.section = section;
    this.contents = contents;
  }

  /** Number and title of a chapter. */
  static String title(Chapter chapter) {
    return chapter.number() + " " + chapter.title();
  }

  /** The first chapter, which begins on the cover. */
  List<Piece> first(Cover cover, Chapter chapter) throws UndrawableCharacterException {
    List<Piece> pieces = new ArrayList<>(new CoverLayout(setting).pieces(cover, section));
    pieces.addAll(
        prose.heading(
            chapter.title(),
            TextStyle.SUBSECTION,
            section.child("H2"),
            AFTER_TITLE,
            new Mark.Target(chapter.id(), chapter.title(), 2, 0)));
    pieces.addAll(blocks(chapter.blocks()));
    return pieces;
  }

  /** A further chapter. */
  List<Piece> further(Chapter chapter) throws UndrawableCharacterException {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.newPage());
    Mark.Target target = new Mark.Target(chapter.id(), title(chapter), 1, 0);
    pieces.addAll(prose.heading(title(chapter), TextStyle.CHAPTER, section.child("H1"), 0, target));
    pieces.addAll(blocks(chapter.blocks()));
    return pieces;
  }

  private List<Piece> blocks(List<Block> blocks) throws UndrawableCharacterException {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (i > 0 && !pieces.isEmpty() && belongTogether(blocks.get(i - 1), blocks.get(i))) {
        pieces.set(pieces.size() - 1, pieces.getLast().keptWithNext());
      }
      pieces.addAll(block(blocks.get(i)));
    }
    return pieces;
  }

  /** A note stays with what it is about, and a table with the sentence before it. */
  private static boolean belongTogether(Block one, Block next) {
    return next instanceof Block.Note
        || (one instanceof Block.Paragraph
            && (next instanceof Block.Table || next instanceof Block.HeatMap));
  }

  private List<Piece> block(Block block) throws UndrawableCharacterException {
    return switch (block) {
      case Block.Heading heading -> heading(heading);
      case Block.Paragraph paragraph -> prose.paragraph(paragraph.text(), section);
      case Block.Note note -> prose.note(note.text(), section);
      case Block.Bullets bullets -> prose.bullets(bullets, section);
      case Block.Contents list ->
          new ContentsLayout(setting).pieces(list.title(), contents, section);
      case Block.Tiles tiles -> new TilesLayout(setting).pieces(tiles, section);
      case Block.Table table -> new TableLayout(setting).pieces(table, section);
      case Block.HeatMap map -> new HeatMapLayout(setting).pieces(map, section);
      case Block.BulletChart chart -> bars(chart);
      case Block.TrendChart chart -> List.of(beside(List.of(chart)));
      case Block.Pair pair -> pair(pair);
      case Block.PageBreak none -> List.of(Piece.newPage());
    };
  }

  private List<Piece> heading(Block.Heading heading) throws UndrawableCharacterException {
    Tag tag = section.child("H" + heading.level());
    Mark.Target target = new Mark.Target(heading.id(), heading.text(), heading.level(), 0);
    return heading.level() == 2
        ? prose.heading(heading.text(), TextStyle.SECTION, tag, BEFORE_SECTION, target)
        : prose.heading(heading.text(), TextStyle.SUBSECTION, tag, BEFORE_SUBSECTION, target);
  }

  /** A chart of more bars than a page holds goes on in a further one. */
  private List<Piece> bars(Block.BulletChart chart) throws UndrawableCharacterException {
    List<Piece> pieces = new ArrayList<>();
    for (int first = 0; first < chart.bars().size(); first += MOST_BARS) {
      int end = Math.min(chart.bars().size(), first + MOST_BARS);
      pieces.add(
          beside(
              List.of(
                  new Block.BulletChart(
                      chart.title(),
                      chart.alternative(),
                      chart.scale(),
                      chart.bars().subList(first, end)))));
    }
    return pieces;
  }

  /** Trends find room beside each other; bars with their names and facts do not. */
  private List<Piece> pair(Block.Pair pair) throws UndrawableCharacterException {
    return pair.left() instanceof Block.TrendChart && pair.right() instanceof Block.TrendChart
        ? List.of(beside(List.of(pair.left(), pair.right())))
        : List.of(beside(List.of(pair.left())), beside(List.of(pair.right())));
  }

  /** Charts beside each other, each a drawing of its own. */
  private Piece beside(List<Block.Chart> charts) throws UndrawableCharacterException {
    float all = Paper.UPRIGHT.textWidth();
    float width = (all - (charts.size() - 1) * BETWEEN_CHARTS) / charts.size();
    List<Mark> marks = new ArrayList<>();
    float highest = 0;
    for (int i = 0; i < charts.size(); i++) {
      ChartDrawing drawing = ChartDrawing.of(setting, charts.get(i));
      float x = i * (width + BETWEEN_CHARTS);
      float height = drawing.height(width);
      Tag figure = section.figure(charts.get(i).title() + ". " + charts.get(i).alternative());
      marks.add(new Mark.Area(figure, x, 0, width, height));
      marks.addAll(drawing.marks(figure, x, width));
      highest = Math.max(highest, height);
    }
    return Piece.of(BEFORE_CHART, highest, marks).turned(Piece.Turn.UPRIGHT);
  }
}
