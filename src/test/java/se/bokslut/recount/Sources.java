package se.bokslut.recount;

/** The accepted rows of every kind that figures are made of, each read once. */
record Sources(
    Organisations organisations,
    PublicationIndicators publications,
    Channels channels,
    StudentIndicators students,
    DissertationIndicators dissertations,
    GrantIndicators grants,
    Staff staff,
    SelfAssessment answers) {

  static Sources of(DeliveredRows rows, UnitResolver resolver) {
    StudentIndicators students =
        new StudentIndicators(rows.of(SheetKind.DOCTORAL_STUDENTS), resolver);
    return new Sources(
        rows.organisations(),
        new PublicationIndicators(rows.of(SheetKind.PUBLICATIONS), resolver),
        new Channels(rows.of(SheetKind.PUBLICATION_CHANNELS)),
        students,
        new DissertationIndicators(rows.of(SheetKind.DISSERTATIONS), resolver, students::admission),
        new GrantIndicators(rows.of(SheetKind.GRANTS), rows.of(SheetKind.SWECRIS), resolver),
        new Staff(rows.of(SheetKind.STAFF), resolver),
        new SelfAssessment(rows.of(SheetKind.SELF_ASSESSMENT), resolver));
  }
}
