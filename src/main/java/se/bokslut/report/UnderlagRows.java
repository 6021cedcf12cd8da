package se.bokslut.report;

import java.util.List;
import java.util.function.Consumer;

/** The rows that the figures of a year rest on, read as they are asked for and never held whole. */
@FunctionalInterface
public interface UnderlagRows {

  /** Hands over every row in a fixed order: indicator, organisation, file, row. */
  void forEach(Consumer<UnderlagRow> consumer);

  /** The blocks that the rows stand in, in their order; none where nobody asks for them. */
  default List<UnderlagBlock> blocks() {
    return List.of();
  }
}
