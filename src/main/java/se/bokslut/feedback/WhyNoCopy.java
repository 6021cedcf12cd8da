package se.bokslut.feedback;

/** Why a file is not answered by a copy of itself, as its office is told. */
enum WhyNoCopy {
  FORMAT("det bara går för Excelfiler (xlsx och xls)"),
  ENDING("filändelsen inte stämmer med filens innehåll"),
  MANY_ROWS("den har fler än 5 000 rader"),
  LARGE("den är mycket stor"),
  OLD("den är sparad i ett format från före 1997"),
  EMBEDDED("den innehåller inbäddade objekt, som vi inte kan söka igenom efter personnummer"),
  MACROS("den innehåller makron som vi inte kan söka igenom efter personnummer"),
  NUMBER("något som liknar ett personnummer står där vi inte kan maskera det"),
  FORMULAS("dess formler hänvisar till andra blad, och de hänvisningarna skulle bli fel i kopian"),
  GONE("den har flyttats eller ändrats sedan vi läste den"),
  OTHER("den är uppbyggd på ett sätt som vi inte kan kopiera säkert");

  private final String clause;

  WhyNoCopy(String clause) {
    this.clause = clause;
  }

  /** The sentence. */
  String sentence() {
    return "Vi kan inte lämna tillbaka en kopia av er fil, eftersom %s.".formatted(clause);
  }
}
