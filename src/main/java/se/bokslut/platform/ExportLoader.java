package se.bokslut.platform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bokslut.dataset.AuthorGrammar;
import se.bokslut.dataset.CellManner;
import se.bokslut.dataset.ColumnDefinition;
import se.bokslut.dataset.ColumnType;
import se.bokslut.dataset.Derivation;
import se.bokslut.dataset.Export;
import se.bokslut.dataset.ExportColumn;
import se.bokslut.dataset.KindDefinition;
import se.bokslut.dataset.NumberRange;

/** Loads one export's mapping file: how another system's columns fill those of one kind or more. */
final class ExportLoader {

  private static final Set<String> EXPORT_KEYS =
      Set.of(
          "export",
          "known-by",
          "american-dates",
          "empty-words",
          "authors",
          "mark-up",
          "identifier-lists",
          "cut-at",
          "kinds");
  private static final Set<String> KIND_KEYS =
      Set.of("kind", "table", "rows-of", "needed", "columns", "derived");
  private static final Set<String> COLUMN_KEYS =
      Set.of(
          "headings",
          "words",
          "lists",
          "words-after",
          "default",
          "true-when-holds",
          "type",
          "field",
          "optional");

  private final DefinitionNode export;
  private final Map<String, KindDefinition> canonical;
  private final List<DefinitionNode> parts;
  private final boolean americanDates;
  private final boolean markUp;
  private final @Nullable AuthorGrammar authors;
  private final String identifierLists;

  /**
   * Takes a mapping file.
   *
   * @param canonical the kinds by code
   */
  ExportLoader(DefinitionNode export, Map<String, KindDefinition> canonical) {
    Set<String> keys = new HashSet<>(EXPORT_KEYS);
    this.export = export;
    this.canonical = canonical;
    if (export.has("kinds")) {
      this.parts = export.nodes("kinds").stream().map(part -> part.only(KIND_KEYS)).toList();
    } else {
      keys.addAll(KIND_KEYS);
      this.parts = List.of(export);
    }
    export.only(keys);
    this.americanDates = export.isTrue("american-dates");
    this.markUp = export.isTrue("mark-up");
    this.authors =
        export.has("authors") ? export.constant("authors", AuthorGrammar.class).orElse(null) : null;
    this.identifierLists = export.optional("identifier-lists").orElse("");
  }

  /** The kinds as the export feeds them. */
  List<KindDefinition> kinds() {
    String code = export.text("export");
    List<KindDefinition> kinds = new ArrayList<>();
    for (DefinitionNode part : parts) {
      KindDefinition kind = canonical.get(part.text("kind"));
      if (kind == null) {
        part.fault("underlaget %s finns inte".formatted(part.text("kind")));
      } else {
        try {
          kinds.add(kind(code, part, kind));
        } catch (IllegalArgumentException e) {
          part.fault(String.valueOf(e.getMessage()));
        }
      }
    }
    if (!kinds.isEmpty() && parts.stream().filter(part -> !part.has("rows-of")).count() != 1) {
      export.fault("ett av exportens underlag ska sakna rows-of och tar de övriga raderna");
    }
    return kinds;
  }

  private KindDefinition kind(String code, DefinitionNode part, KindDefinition kind) {
    Map<String, ExportColumn> mapped = new LinkedHashMap<>();
    List<ColumnDefinition> added = new ArrayList<>();
    part.node("columns")
        .ifPresent(
            columns -> {
              for (String heading : columns.keys()) {
                Optional<ColumnDefinition> ours = column(kind, heading);
                Optional<DefinitionNode> more =
                    columns.isMapping(heading) ? columns.node(heading) : Optional.empty();
                if (more.flatMap(node -> node.optional("field")).isPresent()) {
                  added(heading, more.get()).ifPresent(added::add);
                } else if (ours.isEmpty()) {
                  part.fault("underlaget %s har ingen kolumn %s".formatted(kind.code(), heading));
                } else {
                  column(columns, heading, ours.get().type())
                      .ifPresent(found -> mapped.put(heading, found));
                }
              }
            });
    return kind.asExport(
        new Export(
            code,
            export.lists("known-by"),
            export.texts("empty-words"),
            named(part, "rows-of", kind).map(column -> column.fields().getFirst()).orElse(null),
            named(part, "needed", kind).orElse(null),
            export.number("cut-at", 0)),
        part.optional("table").orElse(kind.table()),
        mapped,
        added,
        derived(part));
  }

  private static List<Derivation> derived(DefinitionNode part) {
    return part.nodes("derived").stream()
        .flatMap(node -> KindDefinitionLoader.derived(node).stream())
        .toList();
  }

  private static Optional<ColumnDefinition> named(
      DefinitionNode part, String key, KindDefinition kind) {
    Optional<String> heading = part.optional(key);
    Optional<ColumnDefinition> column = heading.flatMap(name -> column(kind, name));
    if (heading.isPresent() && column.isEmpty()) {
      part.fault("underlaget %s har ingen kolumn %s".formatted(kind.code(), heading.get()));
    }
    return column;
  }

  private static Optional<ColumnDefinition> column(KindDefinition kind, String heading) {
    return kind.columns().stream().filter(column -> column.heading().equals(heading)).findFirst();
  }

  private Optional<ExportColumn> column(DefinitionNode columns, String heading, ColumnType type) {
    if (columns.isMapping(heading)) {
      return columns.node(heading).flatMap(node -> column(node.only(COLUMN_KEYS), type));
    }
    return made(columns, columns.texts(heading), manner(type), Map.of(), null, true);
  }

  private Optional<ExportColumn> column(DefinitionNode node, ColumnType ours) {
    Optional<ColumnType> theirs =
        node.has("type") ? node.constant("type", ColumnType.class) : Optional.empty();
    return made(
        node,
        node.texts("headings"),
        manner(node, theirs.orElse(ours)),
        node.textsByKey("words"),
        theirs.orElse(null),
        !node.isTrue("optional"));
  }

  private static Optional<ExportColumn> made(
      DefinitionNode node,
      List<String> headings,
      CellManner manner,
      Map<String, List<String>> words,
      @Nullable ColumnType type,
      boolean required) {
    try {
      return Optional.of(new ExportColumn(headings, manner, words, type, required));
    } catch (IllegalArgumentException e) {
      node.fault(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  /** A column that the kind itself does not have. */
  private Optional<ColumnDefinition> added(String heading, DefinitionNode node) {
    node.only(COLUMN_KEYS);
    Optional<ColumnType> type = node.constant("type", ColumnType.class);
    try {
      return type.map(
          known ->
              new ColumnDefinition(
                  heading,
                  node.texts("headings"),
                  node.optional("field").stream().toList(),
                  known,
                  false,
                  new NumberRange(null, null),
                  null,
                  null,
                  manner(node, known),
                  false));
    } catch (IllegalArgumentException e) {
      node.fault(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private CellManner manner(ColumnType type) {
    return new CellManner(
        americanDates,
        authors,
        markUp,
        type.isIdentifier() ? identifierLists : "",
        "",
        List.of(),
        null);
  }

  private CellManner manner(DefinitionNode node, ColumnType type) {
    CellManner plain = manner(type);
    return new CellManner(
        plain.americanDates(),
        plain.authors(),
        plain.markUp(),
        node.optional("lists").orElse(plain.lists()),
        node.optional("words-after").orElse(""),
        node.texts("true-when-holds"),
        node.optional("default").orElse(null));
  }
}
