package se.bokslut.report.edition;

/**
 * How much the persons of every organisation do, such as full-time equivalents.
 *
 * @param amounts how much, in equal parts of what one person does at most
 * @param parts how many such parts there are
 * @param persons who do it
 */
record Work(Counts amounts, Counts persons, long parts) {

  /** Nobody does more than one person can. */
  void narrow(Ranges amount, Ranges number) {
    amounts
        .veil()
        .places()
        .filter(place -> amounts.isKnown(place) && persons.isKnown(place))
        .forEach(
            place -> {
              number.raise(place, Math.ceilDiv(amount.least(place), parts));
              if (number.most(place) < Ranges.UNBOUNDED / parts) {
                amount.lower(place, number.most(place) * parts);
              }
            });
  }
}
