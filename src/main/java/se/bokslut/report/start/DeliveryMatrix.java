package se.bokslut.report.start;

import java.util.List;
import java.util.Map;

/**
 * Who has delivered what for a year (leveransmatris).
 *
 * @param kinds the kinds of deliveries that units are asked for
 * @param delivered how many units have delivered each kind
 * @param units how many units there are
 * @param silent the names of the units that have delivered nothing that is used
 * @param regions the units by region
 */
public record DeliveryMatrix(
    int year,
    List<String> kinds,
    Map<String, Integer> delivered,
    int units,
    List<String> silent,
    List<Region> regions) {

  /** Keeps copies. */
  public DeliveryMatrix {
    kinds = List.copyOf(kinds);
    delivered = Map.copyOf(delivered);
    silent = List.copyOf(silent);
    regions = List.copyOf(regions);
  }

  /**
   * A region.
   *
   * @param name empty for units without a region
   * @param units how many units it has
   * @param complete how many of them have delivered every kind
   * @param lacking what the others have not delivered, in the order of their names
   */
  public record Region(
      String name, int units, int complete, List<Lacking> lacking, List<Provider> providers) {

    /** Keeps copies. */
    public Region {
      lacking = List.copyOf(lacking);
      providers = List.copyOf(providers);
    }
  }

  /**
   * What a unit has not delivered.
   *
   * @param unit its name
   * @param missing the kinds of which it has delivered nothing
   * @param rejected the kinds of which all that it has delivered is refused
   * @param silent whether it has delivered nothing of any kind
   */
  public record Lacking(String unit, List<String> missing, List<String> rejected, boolean silent) {

    /** Keeps copies. */
    public Lacking {
      missing = List.copyOf(missing);
      rejected = List.copyOf(rejected);
    }
  }

  /**
   * A provider.
   *
   * @param name empty for units without a provider
   */
  public record Provider(String name, List<Unit> units) {

    /** Keeps a copy. */
    public Provider {
      units = List.copyOf(units);
    }
  }

  /**
   * A unit.
   *
   * @param states what has come of its deliveries of each kind
   */
  public record Unit(String name, Map<String, DeliveryState> states) {

    /** Keeps a copy. */
    public Unit {
      states = Map.copyOf(states);
    }

    /** Whether something of a kind is used. */
    boolean hasDelivered(String kind) {
      DeliveryState state = states.get(kind);
      return state == DeliveryState.RECEIVED || state == DeliveryState.REMARKS;
    }
  }
}
