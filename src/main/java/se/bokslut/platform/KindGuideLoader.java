package se.bokslut.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.bokslut.dataset.KindGuide;
import se.bokslut.dataset.KindGuides;

/** Loads what offices are told about the columns of each kind, the section guide of its file. */
final class KindGuideLoader {

  private static final String GUIDE = "guide";

  private KindGuideLoader() {}

  static KindGuides load(DefinitionFiles files) {
    DefinitionFaults faults = new DefinitionFaults();
    List<KindGuide> guides = new ArrayList<>();
    for (DefinitionNode node : files.read("kinds/*.yaml", faults)) {
      if (node.has(GUIDE)) {
        guides.add(guide(node));
      }
    }
    faults.throwIfAny();
    return new KindGuides(guides);
  }

  private static KindGuide guide(DefinitionNode node) {
    Set<String> headings =
        node.nodes("columns").stream()
            .map(column -> column.text("heading"))
            .collect(Collectors.toSet());
    Map<String, KindGuide.ColumnGuide> columns = new LinkedHashMap<>();
    node.textsByKey(GUIDE)
        .forEach(
            (heading, texts) -> {
              if (!headings.contains(heading)) {
                node.fault("%s: det finns ingen kolumn %s".formatted(GUIDE, heading));
              } else if (texts.size() == 2) {
                columns.put(heading, new KindGuide.ColumnGuide(texts.getFirst(), texts.get(1)));
              } else {
                node.fault(
                    "%s: om %s ska en förklaring och ett exempel stå".formatted(GUIDE, heading));
              }
            });
    return new KindGuide(node.text("kind"), columns);
  }
}
