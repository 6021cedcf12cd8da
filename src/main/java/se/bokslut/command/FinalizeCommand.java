package se.bokslut.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.bokslut.job.JobRunner;
import se.bokslut.job.StartPageWriting;
import se.bokslut.report.Basis;
import se.bokslut.report.DraftTree;
import se.bokslut.report.Manifest;
import se.bokslut.report.ReportState;
import se.bokslut.report.revision.Revision;
import se.bokslut.report.revision.RevisionFolders;
import se.bokslut.report.revision.RevisionFreezing;
import se.bokslut.report.revision.RevisionRecovery;
import se.bokslut.report.revision.Revisions;

/**
 * Freezes a year as its next revision (fastställa, spec reports "Draft and revision"), unless
 * nothing has changed since the last one.
 */
final class FinalizeCommand implements CommandHandler {

  private final JobRunner jobs;
  private final AskedBasis asked;
  private final Revisions revisions;
  private final RevisionFreezing freezing;
  private final RevisionFolders folders;
  private final RevisionRecovery recovery;
  private final StartPageWriting startPage;
  private final Path output;
  private final Terminal terminal;

  FinalizeCommand(
      JobRunner jobs,
      AskedBasis asked,
      Revisions revisions,
      RevisionFreezing freezing,
      RevisionFolders folders,
      RevisionRecovery recovery,
      StartPageWriting startPage,
      Path output,
      Terminal terminal) {
    this.jobs = jobs;
    this.asked = asked;
    this.revisions = revisions;
    this.freezing = freezing;
    this.folders = folders;
    this.recovery = recovery;
    this.startPage = startPage;
    this.output = output;
    this.terminal = terminal;
  }

  @Override
  public Set<CommandLine.Command> commands() {
    return Set.of(CommandLine.Command.FINALIZE);
  }

  @Override
  public boolean buildsOnIntake(CommandLine.Command command) {
    return true;
  }

  @Override
  public int run(CommandLine line) throws IOException {
    finalise(asked.read());
    return Commands.DONE;
  }

  /**
   * Freezes a year; what is left of an earlier revision and cannot be cleared away must go first.
   */
  void finalise(Basis basis) throws IOException {
    recovery.recover(terminal::say);
    Optional<Revision> last = revisions.last(basis.year());
    if (last.isPresent() && last.get().basis().equals(basis.fingerprint())) {
      // a run that was killed after recording may not have come so far
      startPage.write();
      terminal.say(unchanged(last.get()));
      return;
    }
    ReportState.Revision next = freezing.next(basis.year());
    strangers(basis.year(), last, next).ifPresent(terminal::say);
    otherDraft(basis).ifPresent(terminal::say);
    terminal.stage(
        "Räknar och fastställer %d som revision %d.".formatted(basis.year(), next.number()));
    jobs.freeze(basis, next);
    terminal.say(done(basis, next));
  }

  private String unchanged(Revision last) {
    Path folder = folders.folder(last.year(), last.number());
    return "Inget har ändrats sedan revision %d av %d fastställdes %s. Det behövs ingen ny revision; %s."
        .formatted(
            last.number(),
            last.year(),
            SwedishTime.day(last.finalisedAt()),
            Files.exists(folder)
                ? "den ligger i " + folder
                : "men mappen %s saknas: lägg tillbaka den ur en säkerhetskopia".formatted(folder));
  }

  /** Folders that another database wrote are left as they are, and told. */
  private Optional<String> strangers(int year, Optional<Revision> last, ReportState.Revision next)
      throws IOException {
    int known = last.map(Revision::number).orElse(0);
    List<String> strangers = new ArrayList<>();
    for (RevisionFolders.Place place : folders.of(year)) {
      if (place.number() > known) {
        strangers.add("r" + place.number());
      }
    }
    return strangers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "I %s finns redan %s, som databasen inte känner till. Inget skrivs över; den nya revisionen får nummer %d."
                .formatted(folders.year(year), String.join(", ", strangers), next.number()));
  }

  /** Who finalises has read the draft, which may say something else. */
  private Optional<String> otherDraft(Basis basis) throws IOException {
    Path draft = new DraftTree(output, basis.year()).folder();
    return !Files.exists(draft) || Manifest.restsOn(basis.fingerprint(), draft)
        ? Optional.empty()
        : Optional.of(
            "Utkastet i %s bygger på ett annat underlag än det som nu fastställs. Läs revisionen innan den lämnas vidare."
                .formatted(draft));
  }

  private String done(Basis basis, ReportState.Revision next) {
    Path folder = folders.folder(basis.year(), next.number());
    return "Klart: %s är fastställd (underlag till och med %s). Arkivet heter %s."
        .formatted(folder, basis.cutOff(), RevisionFolders.archive(basis.year(), next.number()));
  }
}
