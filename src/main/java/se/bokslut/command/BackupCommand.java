package se.bokslut.command;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import se.bokslut.platform.PseudonymKey;
import se.bokslut.platform.backup.Backup;
import se.bokslut.platform.backup.BackupManifest;

/** Writes a backup, and tells what else must be kept (spec reports "Command line"). */
final class BackupCommand implements CommandHandler {

  private final Backup backup;
  private final PseudonymKey key;
  private final Path output;
  private final Terminal terminal;

  BackupCommand(Backup backup, PseudonymKey key, Path output, Terminal terminal) {
    this.backup = backup;
    this.key = key;
    this.output = output;
    this.terminal = terminal;
  }

  @Override
  public Set<CommandLine.Command> commands() {
    return Set.of(CommandLine.Command.BACKUP);
  }

  @Override
  public int run(CommandLine line) throws SQLException {
    Path file = Path.of(line.files().getFirst());
    terminal.stage("Skriver säkerhetskopian.");
    BackupManifest manifest = backup.write(file, key.fingerprint());
    terminal.say(
        "Klart: %s (%s, %s). Den innehåller pseudonymer och enheternas uppgifter och kan bara läsas av dig."
            .formatted(
                file,
                Counted.of(manifest.rows(), "rad", "rader"),
                Counted.of(manifest.tables().size(), "tabell", "tabeller")));
    terminal.say(
        "Nyckeln för pseudonymer ingår inte. Den finns i %s; spara den också, på ett annat ställe än kopian. Utan den kan personer i nya och gamla underlag inte paras ihop."
            .formatted(key.source()));
    terminal.say(
        "Rapporterna och de fastställda revisionerna ligger i %s; spara också den mappen."
            .formatted(output));
    return Commands.DONE;
  }
}
