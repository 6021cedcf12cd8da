package se.bokslut.report.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Prose;

/** Reads the parts of a chapter; those that say nothing are left out. */
final class Blocks {

  private Blocks() {}

  static List<Block> of(Element chapter) {
    List<Block> blocks = new ArrayList<>();
    for (Element element : chapter.elements()) {
      block(element).ifPresent(blocks::add);
    }
    return blocks;
  }

  private static Optional<Block> block(Element element) {
    return switch (element.name()) {
      case "h2", "h3", "h4" ->
          Optional.of(
              new Block.Heading(
                  element.name().charAt(1) - '0', element.attribute("id"), Texts.of(element)));
      case "p" -> prose(element).map(Block.Paragraph::new);
      case "note" -> prose(element).map(Block.Note::new);
      case "ul" -> bullets(element);
      case "contents" -> Optional.of(contents(element));
      case "tiles" ->
          Optional.of(Charts.tiles(element)).filter(tiles -> !tiles.tiles().isEmpty()).map(b -> b);
      case "table" -> Optional.of(Tables.table(element));
      case "heat-map" -> Optional.of(HeatMaps.map(element));
      case "bullet-chart", "trend-chart" -> Optional.of(Charts.chart(element));
      case "pair" -> pair(element);
      case "page-break" -> Optional.of(new Block.PageBreak());
      case "title", "summary", "list" -> Optional.empty();
      default -> throw new IllegalArgumentException("not a block: " + element.name());
    };
  }

  private static Optional<Prose> prose(Element element) {
    return Optional.of(Texts.prose(element)).filter(prose -> !prose.spans().isEmpty());
  }

  private static Optional<Block> bullets(Element list) {
    List<Prose> items = list.elements("li").stream().flatMap(item -> prose(item).stream()).toList();
    return items.isEmpty() ? Optional.empty() : Optional.of(new Block.Bullets(items));
  }

  private static Block contents(Element contents) {
    return new Block.Contents(
        Texts.only(contents, "title"),
        Texts.only(contents, "place"),
        Texts.only(contents, "content"));
  }

  /** A chart that has no other beside it stands alone. */
  private static Optional<Block> pair(Element pair) {
    List<Block.Chart> charts = pair.elements().stream().map(Charts::chart).toList();
    return switch (charts.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(charts.getFirst());
      case 2 -> Optional.of(new Block.Pair(charts.getFirst(), charts.getLast()));
      default ->
          throw pair.fault("<pair> har %s diagram; högst två får plats.".formatted(charts.size()));
    };
  }
}
