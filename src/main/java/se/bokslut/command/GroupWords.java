package se.bokslut.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.bokslut.consolidation.GroupExplanation;
import se.bokslut.consolidation.GroupExplanation.Join;
import se.bokslut.consolidation.GroupExplanation.Kind;
import se.bokslut.report.ExplainedRow;

/** Words for publications and defences: which key joined their rows, and what kept others apart. */
record GroupWords(Kind kind, GroupExplanation groups, PlaceWords places, Terminal terminal)
    implements ThingWords {

  @Override
  public String heading(ExplainedRow first) {
    String word = kind == Kind.PUBLICATION ? "Publikation" : "Disputation eller licentiat";
    return groups
        .thing(kind, group(first))
        .map(
            thing ->
                word
                    + (thing.title().isEmpty() ? "" : " ”%s”".formatted(thing.title()))
                    + (thing.marks().isEmpty()
                        ? ""
                        : " (%s)".formatted(String.join(", ", thing.marks()))))
        .orElse(word);
  }

  private static long group(ExplainedRow row) {
    return Long.parseLong(row.entity());
  }

  @Override
  public List<String> entry(ExplainedRow row) {
    return entry(row.row());
  }

  private List<String> entry(long row) {
    GroupExplanation.Entry entry = groups.entry(kind, row);
    if (entry.joins().isEmpty()) {
      return List.of();
    }
    if (entry.first()) {
      return List.of("först i gruppen");
    }
    List<String> lines = new ArrayList<>();
    for (Join join : entry.joins()) {
      long other = join.row() == row ? join.other() : join.row();
      lines.add("%s som %s".formatted(shared(join), places.row(other)));
    }
    return lines;
  }

  private String shared(Join join) {
    String value = join.value().isEmpty() ? "" : " (%s)".formatted(join.value());
    return switch (join.key()) {
      case DOI -> "samma DOI" + value;
      case PMID -> "samma PMID" + value;
      case ISI -> "samma Web of Science-id" + value;
      case EID -> "samma Scopus-id" + value;
      case ISBN -> "samma ISBN" + value;
      case NBN -> "samma URN:NBN" + value;
      case PERSON -> "samma person";
      case TITLE ->
          kind == Kind.PUBLICATION ? "samma titel, år och första författare" : "samma titel och år";
    };
  }

  @Override
  public void rest(ExplainedRow first, Set<Long> told) {
    groups.members(
        kind,
        group(first),
        member -> {
          if (!told.contains(member.row())) {
            String whose =
                member.organisations().isEmpty()
                    ? "gav bara identifierare och räknas aldrig själv"
                    : "utanför, hos "
                        + member.organisations().stream()
                            .map(places::organisation)
                            .collect(Collectors.joining(", "));
            terminal.say("   också %s: %s".formatted(places.row(member.row()), whose));
            entry(member.row()).forEach(line -> terminal.say("        " + line));
          }
        });
    groups.refusals(kind, group(first), this::tell);
  }

  private void tell(GroupExplanation.Refusal refusal) {
    Join join = refusal.join();
    terminal.say(
        "   isär  %s hålls isär från %s trots %s: %s"
            .formatted(
                places.row(join.row()),
                places.row(join.other()),
                shared(join),
                kind == Kind.PUBLICATION
                    ? "olika DOI, %s och %s".formatted(refusal.identity(), refusal.otherIdentity())
                    : "olika personer"));
  }
}
