package se.bokslut.platform;

import se.bokslut.agreement.MinimumLevelCatalogue;
import se.bokslut.dataset.KindCatalogue;
import se.bokslut.dataset.KindGuides;
import se.bokslut.dataset.PersonalData;
import se.bokslut.indicator.IndicatorFiles;

/** The shipped definitions, for tests of other rooms. */
public final class Definitions {

  private static final String SHIPPED = "classpath*:/definitions";

  private Definitions() {}

  /** The kinds and exports. */
  public static KindCatalogue kinds() {
    return KindDefinitionLoader.load(new DefinitionFiles(SHIPPED));
  }

  /** What offices are told about the columns of each kind. */
  public static KindGuides guides() {
    return KindGuideLoader.load(new DefinitionFiles(SHIPPED));
  }

  /** What personal data the kinds are declared to hold. */
  public static PersonalData personalData() {
    return PersonalDataLoader.load(new DefinitionFiles(SHIPPED), kinds());
  }

  /** The indicators. */
  public static IndicatorFiles indicators() {
    return IndicatorDefinitionLoader.load(new DefinitionFiles(SHIPPED));
  }

  /** The built-in minimum levels. */
  public static MinimumLevelCatalogue minimumLevels() {
    return MinimumLevelLoader.load(new DefinitionFiles(SHIPPED));
  }
}
