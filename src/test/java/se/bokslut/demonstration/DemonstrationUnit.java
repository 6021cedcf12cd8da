package se.bokslut.demonstration;

/**
 * One fictional university healthcare unit, with the weights that give it its share of the whole.
 */
record DemonstrationUnit(
    String code,
    String name,
    String provider,
    String aliases,
    String divaId,
    int publications,
    int students,
    int projects) {

  boolean ofHospital() {
    return provider.equals(DemonstrationOrganisation.HOSPITAL);
  }

  String firstAlias() {
    return Vocabulary.parts(aliases, ";").get(0);
  }
}
