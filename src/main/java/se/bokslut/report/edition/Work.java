package se.bokslut.report.edition;

/**
 * How much the persons of every organisation do, such as full-time equivalents.
 *
 * @param amounts how much, in equal parts of what one person does at most
 * @param parts how many such parts there are
 * @param persons who do it
 */
record Work(Counts amounts, Counts persons, long parts) {

  /** Nobody does more than one person can, wherever that is so. */
  void narrow(Ranges amount, Ranges number) {
    amounts
        .veil()
        .places()
        .filter(this::isPossible)
        .forEach(
            place -> {
              number.raise(place, Math.ceilDiv(amount.least(place), parts));
              if (number.most(place) < Ranges.UNBOUNDED / parts) {
                amount.lower(place, number.most(place) * parts);
              }
            });
  }

  /** Whether those who are counted can do it all; not everybody who does something is counted. */
  private boolean isPossible(int place) {
    return amounts.isKnown(place)
        && persons.isKnown(place)
        && amounts.value(place) <= persons.value(place) * parts;
  }
}
