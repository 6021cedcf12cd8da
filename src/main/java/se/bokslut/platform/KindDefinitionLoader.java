package se.bokslut.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bokslut.dataset.CellManner;
import se.bokslut.dataset.ColumnDefinition;
import se.bokslut.dataset.ColumnType;
import se.bokslut.dataset.Derivation;
import se.bokslut.dataset.KindCatalogue;
import se.bokslut.dataset.KindDefinition;
import se.bokslut.dataset.NumberRange;
import se.bokslut.dataset.RowCheck;
import se.bokslut.dataset.Validity;
import se.bokslut.dataset.Vocabulary;

/** Loads kinds and export mappings from their files. */
final class KindDefinitionLoader {

  private static final Set<String> KIND_KEYS =
      Set.of(
          "kind",
          "name",
          "table",
          "unit",
          "year",
          "valid",
          "columns",
          "one-of",
          "once",
          "known-by",
          "checks",
          "derived",
          "guide");
  private static final Set<String> COLUMN_KEYS =
      Set.of(
          "heading",
          "field",
          "fields",
          "type",
          "required",
          "aliases",
          "words",
          "otherwise",
          "when-empty",
          "yearly",
          "min",
          "max");

  private static final Set<String> VALIDITY_KEYS = Set.of("from", "until");

  private KindDefinitionLoader() {}

  static KindCatalogue load(DefinitionFiles files) {
    DefinitionFaults faults = new DefinitionFaults();
    Map<String, KindDefinition> kinds = new LinkedHashMap<>();
    for (DefinitionNode node : files.read("kinds/*.yaml", faults)) {
      KindDefinition kind = kind(node.only(KIND_KEYS));
      if (kind != null && kinds.put(kind.code(), kind) != null) {
        node.fault("underlaget %s är definierat två gånger".formatted(kind.code()));
      }
    }
    List<KindDefinition> all = new ArrayList<>(kinds.values());
    for (DefinitionNode node : files.read("exports/*.yaml", faults)) {
      all.addAll(new ExportLoader(node, kinds).kinds());
    }
    faults.throwIfAny();
    return new KindCatalogue(all);
  }

  private static @Nullable KindDefinition kind(DefinitionNode node) {
    List<ColumnDefinition> columns =
        node.nodes("columns").stream()
            .flatMap(column -> Stream.ofNullable(column(column.only(COLUMN_KEYS))))
            .toList();
    Optional<KindDefinition.UnitSource> unit =
        node.constant("unit", KindDefinition.UnitSource.class);
    KindDefinition kind =
        new KindDefinition(
            node.text("kind"),
            node.text("name"),
            null,
            node.text("table"),
            unit.orElse(KindDefinition.UnitSource.NONE),
            columns,
            node.lists("one-of"),
            node.optional("year").orElse(null),
            node.node("valid").map(KindDefinitionLoader::validity).orElse(null),
            node.nodes("checks").stream().flatMap(check -> check(check).stream()).toList(),
            node.nodes("derived").stream().flatMap(derived -> derived(derived).stream()).toList(),
            node.texts("once"),
            node.texts("known-by"));
    KindReferences.require(node, kind);
    return unit.isEmpty() ? null : kind;
  }

  private static Validity validity(DefinitionNode node) {
    DefinitionNode known = node.only(VALIDITY_KEYS);
    return new Validity(known.text("from"), known.text("until"));
  }

  static Optional<Derivation> derived(DefinitionNode node) {
    String field = node.text("field");
    Optional<Derivation.Rule> rule = node.constant("rule", Derivation.Rule.class);
    try {
      return rule.map(known -> new Derivation(field, known, node.texts("from")));
    } catch (IllegalArgumentException e) {
      node.fault(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static @Nullable ColumnDefinition column(DefinitionNode node) {
    Optional<ColumnType> type = node.constant("type", ColumnType.class);
    String heading = node.text("heading");
    if (type.isEmpty()) {
      return null;
    }
    try {
      List<String> fields =
          node.has("fields") ? node.texts("fields") : node.optional("field").stream().toList();
      return new ColumnDefinition(
          heading,
          node.texts("aliases"),
          fields,
          type.get(),
          node.isTrue("required"),
          new NumberRange(node.decimal("min").orElse(null), node.decimal("max").orElse(null)),
          node.has("words") ? vocabulary(node) : null,
          node.optional("when-empty").orElse(null),
          CellManner.OURS,
          node.isTrue("yearly"));
    } catch (IllegalArgumentException e) {
      node.fault(String.valueOf(e.getMessage()));
      return null;
    }
  }

  private static Vocabulary vocabulary(DefinitionNode node) {
    return new Vocabulary(node.textsByKey("words"), node.optional("otherwise").orElse(null));
  }

  private static Optional<RowCheck> check(DefinitionNode node) {
    Optional<RowCheck> check =
        node.node("sum")
            .<RowCheck>map(
                sum ->
                    new RowCheck.Sum(
                        sum.texts("of"),
                        sum.number("total", 0),
                        sum.text("when"),
                        sum.number("at-least", 0)))
            .or(
                () ->
                    node.node("rate")
                        .map(
                            rate ->
                                new RowCheck.Rate(
                                    rate.text("currency"), rate.text("rate"), rate.texts("of"))))
            .or(
                () ->
                    node.node("order")
                        .map(order -> new RowCheck.Order(order.text("from"), order.text("until"))));
    if (check.isEmpty()) {
      node.fault("en kontroll är sum, rate eller order");
    }
    return check;
  }
}
