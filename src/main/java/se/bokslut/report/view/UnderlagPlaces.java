package se.bokslut.report.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import se.bokslut.report.UnderlagBlock;
import se.bokslut.report.UnderlagRows;
import se.bokslut.report.model.Origin;
import se.bokslut.report.model.RowSpan;

/**
 * Where the rows of each figure stand: those of a unit, a provider and the region follow each
 * other.
 */
final class UnderlagPlaces {

  private final Map<Origin, RowSpan> places = new LinkedHashMap<>();
  private int next;

  private UnderlagPlaces() {}

  /** The places in rows whose blocks are known. */
  static Map<Origin, RowSpan> of(UnderlagRows rows, String region) {
    UnderlagPlaces places = new UnderlagPlaces();
    rows.blocks().forEach(block -> places.add(block, region));
    return Collections.unmodifiableMap(places.places);
  }

  private void add(UnderlagBlock block, String region) {
    RowSpan span = new RowSpan(next, next + block.rows() - 1);
    next += block.rows();
    place(block.indicator(), block.unitCode(), span);
    place(block.indicator(), block.providerCode(), span);
    place(block.indicator(), region, span);
  }

  private void place(String indicator, String organisation, RowSpan span) {
    if (!organisation.isEmpty()) {
      places.merge(new Origin(indicator, organisation), span, RowSpan::with);
    }
  }
}
