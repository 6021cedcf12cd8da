package se.bokslut.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bokslut.command.CommandLine.Command;
import se.bokslut.command.CommandLine.UsageException;
import se.bokslut.platform.WorkerSettings;
import se.bokslut.report.Edition;

/**
 * An option of the command line: the setting that it states, and the command that it belongs to.
 */
enum CommandOption {
  INPUT("--input", "bokslut.input", null),
  OUTPUT("--output", "bokslut.output", null),
  DATA("--data", "bokslut.data", null),
  TEMPLATES("--templates", "bokslut.templates", null),
  DATABASE_URL("--database-url", "bokslut.database-url", null),
  WORKERS("--workers", "bokslut.workers", null),
  YEAR("--year", "bokslut.year", null),
  CUT_OFF("--cut-off", "bokslut.cut-off", null),
  REPORT("--report", "bokslut.report", Command.REPORT),
  EDITION("--edition", "bokslut.edition", Command.REPORT),
  INDICATOR("--indicator", "bokslut.indicator", Command.EXPLAIN),
  ORGANISATION("--organisation", "bokslut.organisation", Command.EXPLAIN),
  PRIVACY("--privacy", "bokslut.privacy", Command.STATUS);

  /** Options that say all by standing there. */
  private static final Set<CommandOption> SWITCHES = Set.of(PRIVACY);

  private final String word;
  private final String setting;
  private final @Nullable Command only;

  /**
   * An option.
   *
   * @param only the one command that takes it, null when all do
   */
  CommandOption(String word, String setting, @Nullable Command only) {
    this.word = word;
    this.setting = setting;
    this.only = only;
  }

  /**
   * The option that is written so.
   *
   * @throws UsageException when there is none
   */
  static CommandOption of(String word) {
    return Arrays.stream(values())
        .filter(option -> option.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new UsageException("Alternativet %s finns inte.".formatted(word)));
  }

  /**
   * Requires that a command takes all options that were given with it.
   *
   * @param settings what they state, by setting name
   * @throws UsageException that names the command which takes them
   */
  static void requireOf(Command command, Map<String, String> settings) {
    for (CommandOption option : values()) {
      if (option.only != null && option.only != command && settings.containsKey(option.setting)) {
        throw new UsageException(
            "%s hör till kommandot %s.".formatted(together(option.only), option.only.word()));
      }
    }
  }

  private static String together(Command command) {
    List<String> words =
        Arrays.stream(values())
            .filter(option -> option.only == command)
            .map(option -> option.word)
            .toList();
    return words.stream().collect(Collectors.joining(" och "));
  }

  /** The setting that it states. */
  String setting() {
    return setting;
  }

  /** Whether no value follows it. */
  boolean isSwitch() {
    return SWITCHES.contains(this);
  }

  /**
   * The value that follows it, when it may be so.
   *
   * @throws UsageException that says how it is written
   */
  String checked(String value) {
    switch (this) {
      case YEAR -> require(value.matches("(?:19|20)\\d{2}"), year(value));
      case CUT_OFF -> requireDay(value);
      case WORKERS ->
          require(
              Set.of(WorkerSettings.LOCAL, WorkerSettings.REMOTE).contains(value),
              "Efter --workers ska det stå local eller remote, inte ”%s”.".formatted(value));
      case EDITION ->
          require(
              Arrays.stream(Edition.values()).anyMatch(one -> one.folder().equals(value)),
              "Utgåvan ”%s” finns inte; de som finns är internt och publikt.".formatted(value));
      default -> require(!value.isBlank(), missingValue());
    }
    return value;
  }

  /** What is said when no value follows it. */
  String missingValue() {
    return "Efter %s ska det stå ett värde.".formatted(word);
  }

  private static String year(String value) {
    return "Året ”%s” ska ha fyra siffror, till exempel 2025.".formatted(value);
  }

  private static void require(boolean isSo, String sentence) {
    if (!isSo) {
      throw new UsageException(sentence);
    }
  }

  private static void requireDay(String value) {
    try {
      LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new UsageException("Stoppdatumet ”%s” ska skrivas ÅÅÅÅ-MM-DD.".formatted(value), e);
    }
  }
}
