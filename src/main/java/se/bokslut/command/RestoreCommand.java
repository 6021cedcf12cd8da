package se.bokslut.command;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Set;
import javax.sql.DataSource;
import se.bokslut.platform.PseudonymKey;
import se.bokslut.platform.RunLock;
import se.bokslut.platform.backup.BackupManifest;
import se.bokslut.platform.backup.Restoration;

/**
 * Puts a backup back into an empty database (spec reports "Command line").
 *
 * <p>It takes the lock itself, because the tables that other commands clear up in first need not be
 * there yet.
 */
final class RestoreCommand implements CommandHandler {

  private final DataSource dataSource;
  private final Restoration restoration;
  private final PseudonymKey key;
  private final Path output;
  private final Terminal terminal;

  RestoreCommand(
      DataSource dataSource,
      Restoration restoration,
      PseudonymKey key,
      Path output,
      Terminal terminal) {
    this.dataSource = dataSource;
    this.restoration = restoration;
    this.key = key;
    this.output = output;
    this.terminal = terminal;
  }

  @Override
  public Set<CommandLine.Command> commands() {
    return Set.of(CommandLine.Command.RESTORE);
  }

  @Override
  public boolean worksAlone() {
    return false;
  }

  @Override
  public int run(CommandLine line) throws SQLException {
    Path file = Path.of(line.files().getFirst());
    RunLock lock = RunLock.take(dataSource);
    try {
      terminal.stage("Kontrollerar säkerhetskopian och läser in den.");
      tell(file, restoration.run(file));
      return Commands.DONE;
    } finally {
      lock.close();
    }
  }

  private void tell(Path file, Restoration.Restored restored) {
    BackupManifest manifest = restored.manifest();
    terminal.say(
        "Klart: %s, skriven %s av Bokslut %s, är %s (%s)."
            .formatted(
                file,
                SwedishTime.minute(OffsetDateTime.parse(manifest.made())),
                manifest.version(),
                restored.wasLoaded()
                    ? "redan inläst av ett försök som avbröts, och nu helt klar"
                    : "inläst",
                Counted.of(manifest.rows(), "rad", "rader")));
    terminal.say(
        "Lägg tillbaka mappen %s om den inte redan är på plats; status visar om alla revisioner är hela."
            .formatted(output));
    tellOfKey(manifest.pseudonymKey());
  }

  private void tellOfKey(String ofBackup) {
    if (ofBackup.isEmpty() || key.fingerprint().filter(ofBackup::equals).isPresent()) {
      return;
    }
    terminal.say(
        key.fingerprint().isEmpty()
            ? "OBS: nyckeln för pseudonymer finns inte här än. Lägg den som användes när kopian skrevs i %s innan något nytt läses in; utan den kan personer i nya och gamla underlag inte paras ihop."
                .formatted(key.source())
            : "OBS: nyckeln för pseudonymer är inte den som användes när kopian skrevs. Läs inte in något nytt innan den rätta nyckeln finns i %s; annars kan personer i nya och gamla underlag inte paras ihop."
                .formatted(key.source()));
  }
}
