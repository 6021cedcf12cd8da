package se.bokslut.command;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bokslut.consolidation.GrantExplanation;
import se.bokslut.consolidation.GrantExplanation.GrantRow;
import se.bokslut.report.ExplainedRow;

/**
 * Words for grants: the class of each row and why it has it, and the funders that are one.
 *
 * @param amountKinds which amounts of a row the figure is about
 */
record GrantWords(
    GrantExplanation grants, Set<String> amountKinds, PlaceWords places, Terminal terminal)
    implements ThingWords {

  GrantWords {
    amountKinds = Set.copyOf(amountKinds);
  }

  @Override
  public String heading(ExplainedRow first) {
    return "Projekt " + grants.row(first.row()).project();
  }

  @Override
  public List<String> entry(ExplainedRow row) {
    return List.of(funder(grants.row(row.row())));
  }

  private static String funder(GrantRow grant) {
    return "%s: %s, %s"
        .formatted(
            grant.funder(),
            grant.funderClass(),
            switch (grant.reason()) {
              case STATED -> "som raden anger i Konkurrens";
              case NAME -> "känd på namnet";
              case NUMBER -> "känd på organisationsnumret";
              case UNKNOWN -> "finansiären är inte känd";
            });
  }

  @Override
  public void rest(ExplainedRow first, Set<Long> told) {
    Set<String> classes = new LinkedHashSet<>();
    Set<String> joint = new LinkedHashSet<>();
    grants.joined(
        first.row(),
        amountKinds,
        first.year(),
        amount(first.entity()),
        grant -> {
          classes.add(grant.funderClass());
          if (grant.funders() > 1) {
            joint.add(grant.jointClass());
          }
          if (!told.contains(grant.row())) {
            terminal.say(
                "   också %s: utanför, hos %s"
                    .formatted(places.row(grant.row()), places.organisation(grant.organisation())));
            terminal.say("        " + funder(grant));
          }
        });
    if (!joint.isEmpty()) {
      terminal.say(
          "   flera finansiärer uppgivna för samma projekt, år och belopp: räknas en gång, i klassen %s (den första av %s)"
              .formatted(String.join(", ", joint), String.join(", ", classes)));
    }
  }

  /** The entity of one amount bears it at its end; a project is about all of its amounts. */
  private @Nullable BigDecimal amount(String entity) {
    return amountKinds.size() == 1
        ? new BigDecimal(entity.substring(entity.lastIndexOf('/') + 1))
        : null;
  }
}
