package se.bokslut.delivery;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works out where every delivery stands from what is known of all of them (spec input "Delivery").
 *
 * <p>The order in which files arrived decides only what is the latest content at a path.
 */
final class Standings {

  private final List<Delivery> deliveries;
  private final Map<String, Long> latest;
  private final Set<String> withdrawn;
  private final @Nullable Function<String, String> folderUnits;

  /**
   * Takes what is known.
   *
   * @param deliveries all deliveries
   * @param latest by path, the delivery whose content was last seen there
   * @param withdrawn contents that are withdrawn
   * @param folderUnits the unit that a folder gives its rows, empty for none; null while the
   *     organisation is not known, when a known duplicate whose rows use the folder stays one
   */
  Standings(
      List<Delivery> deliveries,
      Map<String, Long> latest,
      Set<String> withdrawn,
      @Nullable Function<String, String> folderUnits) {
    this.deliveries =
        deliveries.stream()
            .sorted(Comparator.comparing(Delivery::path, DropFolder::byCodePoint))
            .toList();
    this.latest = latest;
    this.withdrawn = withdrawn;
    this.folderUnits = folderUnits;
  }

  /** The standing of every delivery by its number. */
  Map<Long, Standing> settle() {
    return settle(false);
  }

  /**
   * The same before what awaits is read: what an interrupted run has read, but never put in force,
   * does not come into force meanwhile when an earlier path that awaits will say the same.
   */
  Map<Long, Standing> settleBeforeReading() {
    return settle(true);
  }

  private Map<Long, Standing> settle(boolean beforeReading) {
    Map<String, Delivery> latestByPath = new HashMap<>();
    for (Delivery delivery : deliveries) {
      if (Long.valueOf(delivery.id()).equals(latest.get(delivery.path()))) {
        latestByPath.put(delivery.path(), delivery);
      }
    }
    Map<Long, Standing> standings = new LinkedHashMap<>();
    Set<String> inForce = new HashSet<>();
    Set<String> toBeSaid = new HashSet<>();
    for (Delivery delivery : deliveries) {
      Standing standing = alone(delivery, latestByPath.get(delivery.path()));
      if (standing == Standing.AWAITING && beforeReading) {
        toBeSaid.add(delivery.sha256());
      }
      boolean repeats =
          standing == Standing.IN_FORCE
              && (willRepeat(delivery, toBeSaid) || repeats(delivery, inForce));
      standings.put(delivery.id(), repeats ? Standing.DUPLICATE : standing);
    }
    return standings;
  }

  /** What is in force stays so meanwhile; of all else nothing is noted as said. */
  private static boolean willRepeat(Delivery delivery, Set<String> toBeSaid) {
    return delivery.standing() != Standing.IN_FORCE
        && !delivery.folderUsed()
        && toBeSaid.contains(delivery.sha256());
  }

  /** Where it stands when no other path is looked at. */
  private Standing alone(Delivery delivery, @Nullable Delivery latestHere) {
    if (delivery.withdrawn() || withdrawn.contains(delivery.sha256())) {
      return Standing.WITHDRAWN;
    }
    if (latestHere == null || latestHere.id() == delivery.id()) {
      return switch (delivery.outcome()) {
        case AWAITING -> Standing.AWAITING;
        case TAKEN_IN -> Standing.IN_FORCE;
        case REJECTED -> Standing.REJECTED;
      };
    }
    boolean latestCounts = latestHere.outcome() == Delivery.Outcome.TAKEN_IN;
    boolean wasInForce =
        delivery.standing() == Standing.IN_FORCE || delivery.standing() == Standing.DUPLICATE;
    return !latestCounts && wasInForce ? Standing.IN_FORCE : Standing.REPLACED;
  }

  /** Whether a delivery says what one in force already says; else what it says is noted. */
  private boolean repeats(Delivery delivery, Set<String> said) {
    String content = delivery.sha256();
    if (!delivery.folderUsed()) {
      return !said.add(content);
    }
    boolean knownDuplicate = folderUnits == null && delivery.standing() == Standing.DUPLICATE;
    if (knownDuplicate && said.contains(content)) {
      return true;
    }
    String place = folderUnits == null ? delivery.path() : folderUnits.apply(delivery.folder());
    if (place.isEmpty()) {
      return !said.add(content);
    }
    said.add(content);
    return !said.add(content + "/" + place);
  }
}
