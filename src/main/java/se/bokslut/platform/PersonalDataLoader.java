package se.bokslut.platform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.bokslut.dataset.ColumnDefinition;
import se.bokslut.dataset.KindCatalogue;
import se.bokslut.dataset.KindDefinition;
import se.bokslut.dataset.PersonalData;

/**
 * Loads what personal data is declared to be held, and holds it to the kinds: each kind is
 * declared, and of one that holds personal data each stored field, once.
 */
final class PersonalDataLoader {

  private static final Set<String> KEYS = Set.of("purpose", "legal-basis", "kinds", "none");
  private static final Set<String> KIND_KEYS =
      Set.of("kind", "persons", "why", "receivers", "data", "other");

  private final Map<String, List<KindDefinition>> undeclared;

  private PersonalDataLoader(KindCatalogue kinds) {
    undeclared =
        kinds.kinds().stream()
            .collect(Collectors.groupingBy(KindDefinition::code, Collectors.toList()));
  }

  static PersonalData load(DefinitionFiles files, KindCatalogue kinds) {
    DefinitionFaults faults = new DefinitionFaults();
    List<PersonalData> declared =
        files.read("personal-data.yaml", faults).stream()
            .map(node -> new PersonalDataLoader(kinds).declared(node.only(KEYS)))
            .toList();
    faults.throwIfAny();
    return declared.isEmpty() ? new PersonalData("", "", List.of()) : declared.getFirst();
  }

  private PersonalData declared(DefinitionNode node) {
    List<PersonalData.OfKind> kinds = new ArrayList<>();
    for (DefinitionNode kind : node.nodes("kinds")) {
      kinds.add(kind(kind.only(KIND_KEYS)));
    }
    node.texts("none").forEach(kind -> requireNone(node, kind));
    undeclared.keySet().stream()
        .sorted()
        .forEach(
            kind ->
                node.fault(
                    "underlaget %s saknas; har det inga personuppgifter, lägg det i none"
                        .formatted(kind)));
    return new PersonalData(node.text("purpose"), node.text("legal-basis"), kinds);
  }

  private PersonalData.OfKind kind(DefinitionNode node) {
    String code = node.text("kind");
    List<PersonalData.Category> categories = new ArrayList<>();
    node.textsByKey("data")
        .forEach((what, fields) -> categories.add(new PersonalData.Category(what, fields)));
    take(node, code).ifPresent(kinds -> requireEachFieldOnce(node, kinds, categories));
    return new PersonalData.OfKind(
        code, node.text("persons"), node.text("why"), node.text("receivers"), categories);
  }

  private Optional<List<KindDefinition>> take(DefinitionNode node, String kind) {
    Optional<List<KindDefinition>> found = Optional.ofNullable(undeclared.remove(kind));
    if (found.isEmpty()) {
      node.fault("underlaget %s finns inte, eller står två gånger".formatted(kind));
    }
    return found;
  }

  private static void requireEachFieldOnce(
      DefinitionNode node, List<KindDefinition> kinds, List<PersonalData.Category> categories) {
    Set<String> missing = new TreeSet<>();
    kinds.forEach(kind -> missing.addAll(kind.fields()));
    Set<String> known = new HashSet<>(missing);
    List<String> fields = new ArrayList<>(node.texts("other"));
    categories.forEach(category -> fields.addAll(category.fields()));
    for (String field : fields) {
      if (!missing.remove(field)) {
        node.fault(
            (known.contains(field) ? "fältet %s står två gånger" : "fältet %s finns inte")
                .formatted(field));
      }
    }
    missing.forEach(
        field ->
            node.fault(
                "fältet %s saknas; säger det inget om en person, lägg det i other"
                    .formatted(field)));
  }

  private void requireNone(DefinitionNode node, String kind) {
    take(node, kind).stream()
        .flatMap(List::stream)
        .flatMap(definition -> definition.columns().stream())
        .filter(PersonalDataLoader::isOfPersons)
        .map(ColumnDefinition::heading)
        .distinct()
        .forEach(
            heading ->
                node.fault(
                    "underlaget %s har personuppgifter: kolumnen %s".formatted(kind, heading)));
  }

  private static boolean isOfPersons(ColumnDefinition column) {
    return switch (column.type()) {
      case PERSON_NUMBER, SEX, AUTHORS, AFFILIATIONS, NOT_STORED -> true;
      default -> false;
    };
  }
}
