package se.bokslut.command;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import se.bokslut.platform.KeyOfDatabase;
import se.bokslut.platform.PseudonymKey;
import se.bokslut.platform.backup.Backup;
import se.bokslut.platform.backup.BackupManifest;

/** Writes a backup, and tells what else must be kept (spec reports "Command line"). */
final class BackupCommand implements CommandHandler {

  private static final String KEEP_IT =
      "spara den också, på ett annat ställe än kopian. Utan den kan personer i nya och gamla underlag inte paras ihop.";

  private final Backup backup;
  private final PseudonymKey key;
  private final KeyOfDatabase keyOfDatabase;
  private final Path output;
  private final Terminal terminal;

  BackupCommand(
      Backup backup,
      PseudonymKey key,
      KeyOfDatabase keyOfDatabase,
      Path output,
      Terminal terminal) {
    this.backup = backup;
    this.key = key;
    this.keyOfDatabase = keyOfDatabase;
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
    String fingerprint = keyOfDatabase.noted().or(key::fingerprint).orElse("");
    terminal.stage("Skriver säkerhetskopian.");
    BackupManifest manifest = backup.write(file, fingerprint);
    terminal.say(
        "Klart: %s (%s, %s). Den innehåller pseudonymer och enheternas uppgifter och kan bara läsas av dig."
            .formatted(
                file,
                Counted.of(manifest.rows(), "rad", "rader"),
                Counted.of(manifest.tables().size(), "tabell", "tabeller")));
    terminal.say(ofKey(keyOfDatabase.noted()));
    terminal.say(
        "Rapporterna och de fastställda revisionerna ligger i %s; spara också den mappen."
            .formatted(output));
    return Commands.DONE;
  }

  /**
   * Where the key is that must be kept too: only what is known to be the right one is pointed at.
   */
  private String ofKey(Optional<String> noted) {
    if (key.fingerprint().isPresent() && key.fingerprint().equals(noted)) {
      return "Nyckeln för pseudonymer ingår inte. Den finns i %s; %s"
          .formatted(key.source(), KEEP_IT);
    }
    if (noted.isEmpty()) {
      return "Nyckeln för pseudonymer ingår inte. Databasen har inte noterat vilken den är, eftersom inget har lästs in med den här versionen än; spara den som underlagen läses in med, på ett annat ställe än kopian.";
    }
    return "OBS: nyckeln för pseudonymer ingår inte, och den som databasen är skriven med (fingeravtryck %s) finns inte i %s. Leta reda på den, till exempel i tjänstens inställning BOKSLUT_PSEUDONYM_KEY; %s"
        .formatted(noted.orElseThrow().substring(0, 8), key.source(), KEEP_IT);
  }
}
