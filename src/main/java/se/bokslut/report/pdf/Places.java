package se.bokslut.report.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where everything that can be led to stands.
 *
 * @param byId the places that have an identity
 * @param inOrder all places in reading order, for the bookmarks
 */
record Places(Map<String, Place> byId, List<Place> inOrder) {

  /**
   * A place.
   *
   * @param page the page's number, from 1
   * @param y the distance from the top of the page
   */
  record Place(Mark.Target target, int page, float y) {}

  Places {
    byId = Map.copyOf(byId);
    inOrder = List.copyOf(inOrder);
  }

  static Places of(List<LaidOutPage> pages) {
    Map<String, Place> byId = new HashMap<>();
    List<Place> inOrder = new ArrayList<>();
    for (int page = 1; page <= pages.size(); page++) {
      for (LaidOutPage.Placed placed : pages.get(page - 1).pieces()) {
        for (Mark mark : placed.piece().marks()) {
          if (mark instanceof Mark.Target target) {
            Place place = new Place(target, page, Paper.MARGIN + placed.y() + target.y());
            inOrder.add(place);
            byId.put(target.id(), place);
          }
        }
      }
    }
    return new Places(byId, inOrder);
  }

  /** The place of an identity. */
  Place get(String id) {
    Place place = byId.get(id);
    if (place == null) {
      throw new IllegalArgumentException("a link leads nowhere: " + id);
    }
    return place;
  }

  /** The title of the chapter in which a page stands, empty on the cover. */
  String chapter(int page) {
    return inOrder.stream()
        .filter(place -> place.target().level() == 1 && place.page() <= page && place.page() > 1)
        .reduce((earlier, later) -> later)
        .map(place -> place.target().title())
        .orElse("");
  }
}
