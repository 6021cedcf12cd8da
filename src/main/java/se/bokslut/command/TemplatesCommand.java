package se.bokslut.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.bokslut.feedback.workbook.EmptyWorkbooks;
import se.bokslut.organisation.OrganisationDirectory;
import se.bokslut.organisation.UnitInForce;
import se.bokslut.platform.BokslutSettings;

/** The command {@code templates}: writes the empty workbooks and tells where they are. */
final class TemplatesCommand implements CommandHandler {

  private static final String FOLDER = "mallar";

  private final BokslutSettings settings;
  private final EmptyWorkbooks workbooks;
  private final OrganisationDirectory organisations;
  private final Clock clock;
  private final Terminal terminal;

  TemplatesCommand(
      BokslutSettings settings,
      EmptyWorkbooks workbooks,
      OrganisationDirectory organisations,
      Clock clock,
      Terminal terminal) {
    this.settings = settings;
    this.workbooks = workbooks;
    this.organisations = organisations;
    this.clock = clock;
    this.terminal = terminal;
  }

  @Override
  public Set<CommandLine.Command> commands() {
    return Set.of(CommandLine.Command.TEMPLATES);
  }

  @Override
  public boolean worksAlone() {
    return false;
  }

  @Override
  public int run(CommandLine line) throws IOException {
    terminal.say(write());
    return Commands.DONE;
  }

  /** Writes them and gives what is to be said: for units of the stated year, else of this one. */
  private String write() throws IOException {
    Integer stated = settings.year();
    int year = stated == null ? LocalDate.now(clock).getYear() : stated;
    List<UnitInForce> units = organisations.units(year);
    Path folder = settings.output().resolve(FOLDER);
    EmptyWorkbooks.Written written = workbooks.write(folder, year, units);
    return "Klart: tomma arbetsböcker finns i %s.%n  %s%n  %s%s"
        .formatted(
            folder,
            "%d för underlagen, ett underlag i varje.".formatted(written.kinds()),
            units.isEmpty()
                ? noUnits(year)
                : "%d för enheterna i organisationen %d, i mappen enheter: alla blad med enheten ifylld."
                    .formatted(written.units(), year),
            kept(written.kept()));
  }

  private static String kept(List<Path> kept) {
    return kept.stream()
        .map(
            file ->
                "%n  %s har ett annat innehåll och är orörd; den tomma ligger bredvid som (ny)."
                    .formatted(file))
        .collect(Collectors.joining());
  }

  private String noUnits(int year) {
    return "Inga för enheter: inga enheter är kända för %d. Fyll i organisation.xlsx, lägg den i inkorgen %s, kör ingest och sedan templates igen."
        .formatted(year, settings.input());
  }
}
