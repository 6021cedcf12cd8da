package se.bokslut.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import se.bokslut.consolidation.FunderRegister;
import se.bokslut.dataset.HeadingName;

/** Loads the funders and their classes. */
final class FunderRegisterLoader {

  private static final Set<String> CLASSES = Set.of("INT", "NAT", "ÖVR", "REG", "LOK", "UPPDRAG");

  private FunderRegisterLoader() {}

  static FunderRegister load(DefinitionFiles files) {
    DefinitionFaults faults = new DefinitionFaults();
    Map<String, String> classes = new LinkedHashMap<>();
    for (DefinitionNode node : files.read("funders.yaml", faults)) {
      for (String funderClass : node.only(CLASSES).keys()) {
        for (DefinitionNode funder : node.nodes(funderClass)) {
          funder.only(Set.of("name", "number"));
          classes.put(HeadingName.plain(funder.text("name")).replace(" ", ""), funderClass);
          funder.optional("number").ifPresent(number -> classes.put(number, funderClass));
        }
      }
    }
    faults.throwIfAny();
    return new FunderRegister(classes);
  }
}
