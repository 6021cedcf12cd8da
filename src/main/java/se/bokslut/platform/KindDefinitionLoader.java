package se.bokslut.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bokslut.dataset.ColumnDefinition;
import se.bokslut.dataset.ColumnType;
import se.bokslut.dataset.Derivation;
import se.bokslut.dataset.KindCatalogue;
import se.bokslut.dataset.KindDefinition;
import se.bokslut.dataset.NumberRange;
import se.bokslut.dataset.RowCheck;
import se.bokslut.dataset.Vocabulary;

/** Loads kinds and export mappings from their files. */
final class KindDefinitionLoader {

  private static final Set<String> KIND_KEYS =
      Set.of("kind", "name", "table", "unit", "year", "columns", "one-of", "checks", "derived");
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
          "min",
          "max");
  private static final Set<String> EXPORT_KEYS =
      Set.of("export", "kind", "american-dates", "empty-words", "columns");

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
      KindDefinition export = export(node.only(EXPORT_KEYS), kinds);
      if (export != null) {
        all.add(export);
      }
    }
    faults.throwIfAny();
    return new KindCatalogue(all);
  }

  private static @Nullable KindDefinition kind(DefinitionNode node) {
    List<ColumnDefinition> columns =
        node.nodes("columns").stream()
            .flatMap(column -> Stream.ofNullable(column(column.only(COLUMN_KEYS))))
            .toList();
    try {
      return new KindDefinition(
          node.text("kind"),
          node.text("name"),
          null,
          node.text("table"),
          constant(KindDefinition.UnitSource.class, node.text("unit")),
          columns,
          node.lists("one-of"),
          node.optional("year").orElse(null),
          node.nodes("checks").stream().map(KindDefinitionLoader::check).toList(),
          node.nodes("derived").stream()
              .map(
                  derived ->
                      new Derivation(
                          derived.text("field"),
                          Derivation.Rule.named(derived.text("rule")),
                          derived.texts("from")))
              .toList(),
          List.of(),
          false);
    } catch (IllegalArgumentException e) {
      node.fault(String.valueOf(e.getMessage()));
      return null;
    }
  }

  private static @Nullable ColumnDefinition column(DefinitionNode node) {
    try {
      ColumnType type = ColumnType.named(node.text("type"));
      List<String> fields =
          node.has("fields") ? node.texts("fields") : node.optional("field").stream().toList();
      return new ColumnDefinition(
          node.text("heading"),
          node.texts("aliases"),
          fields,
          type,
          node.isTrue("required"),
          new NumberRange(node.decimal("min").orElse(null), node.decimal("max").orElse(null)),
          node.has("words") ? vocabulary(node) : null,
          node.optional("when-empty").orElse(null),
          false);
    } catch (IllegalArgumentException e) {
      node.fault(String.valueOf(e.getMessage()));
      return null;
    }
  }

  private static Vocabulary vocabulary(DefinitionNode node) {
    Map<String, String> meanings = new LinkedHashMap<>();
    node.textsByKey("words")
        .forEach(
            (meaning, words) -> {
              meanings.put(meaning, meaning);
              words.forEach(word -> meanings.put(word, meaning));
            });
    return new Vocabulary(meanings, node.optional("otherwise").orElse(null));
  }

  private static RowCheck check(DefinitionNode node) {
    return node.node("sum")
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
        .orElseThrow(() -> new IllegalArgumentException("en kontroll är sum eller rate"));
  }

  private static @Nullable KindDefinition export(
      DefinitionNode node, Map<String, KindDefinition> kinds) {
    KindDefinition kind = kinds.get(node.text("kind"));
    if (kind == null) {
      node.fault("underlaget %s finns inte".formatted(node.text("kind")));
      return null;
    }
    Map<String, List<String>> headings = node.textsByKey("columns");
    for (String heading : headings.keySet()) {
      if (kind.columns().stream().noneMatch(column -> column.heading().equals(heading))) {
        node.fault("underlaget %s har ingen kolumn %s".formatted(kind.code(), heading));
      }
    }
    return kind.asExport(
        node.text("export"), headings, node.texts("empty-words"), node.isTrue("american-dates"));
  }

  static <E extends Enum<E>> E constant(Class<E> type, String name) {
    return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
