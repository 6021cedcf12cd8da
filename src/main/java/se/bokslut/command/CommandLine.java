package se.bokslut.command;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.bokslut.report.Edition;

/**
 * A command line that has been understood (spec reports "Command line").
 *
 * @param command what to do
 * @param options the options as settings, by setting name
 * @param files the files that the command is about, as written
 */
record CommandLine(Command command, Map<String, String> options, List<String> files) {

  private static final String ON = "true";

  /** The commands. */
  enum Command {
    /** Takes in what is new and renders the year's draft. */
    RUN,
    /** Only takes in. */
    INGEST,
    /** Only renders. */
    REPORT,
    /** Stays: takes in what is dropped and does scheduled work. */
    WATCH,
    /** Stays: reads deliveries for runs of other processes. */
    WORKER,
    /** Freezes the draft as the year's next revision. */
    FINALIZE,
    /** Validates files without storing anything. */
    CHECK,
    /** Tells what has been delivered and what is known. */
    STATUS,
    /** Takes deliveries out of force. */
    WITHDRAW,
    /** Tells which rows a figure rests on. */
    EXPLAIN,
    /** Writes empty workbooks for offices to fill in. */
    TEMPLATES,
    /** Tells which version of the programme it is. */
    VERSION,
    /** Writes everything that the database holds into a file. */
    BACKUP,
    /** Puts a backup back into an empty database. */
    RESTORE,
    /** Tells how the programme is used. */
    HELP;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it works until it is told to stop. */
    boolean stays() {
      return this == WATCH || this == WORKER;
    }

    private boolean takesFiles() {
      return this == WITHDRAW || this == CHECK || takesOneFile();
    }

    private boolean takesOneFile() {
      return this == BACKUP || this == RESTORE;
    }
  }

  CommandLine {
    options = Map.copyOf(options);
    files = List.copyOf(files);
  }

  /**
   * Understands arguments.
   *
   * @throws UsageException with a Swedish sentence when they cannot be understood
   */
  static CommandLine of(String... arguments) {
    Deque<String> left = new ArrayDeque<>(split(arguments));
    Command command = Command.RUN;
    if (!left.isEmpty() && !left.peek().startsWith("-")) {
      command = command(left.pop());
    }
    Map<String, String> options = new LinkedHashMap<>();
    List<String> files = new ArrayList<>();
    while (!left.isEmpty()) {
      String name = left.pop();
      if (name.equals("--help") || name.equals("-h")) {
        return new CommandLine(Command.HELP, Map.of(), List.of());
      }
      if (name.equals("--version")) {
        return new CommandLine(Command.VERSION, Map.of(), List.of());
      }
      if (command.takesFiles() && !name.startsWith("--")) {
        files.add(name);
        continue;
      }
      CommandOption option = CommandOption.of(name);
      options.put(option.setting(), option.isSwitch() ? ON : value(option, left));
    }
    CommandOption.requireOf(command, options);
    requireFigure(command, options);
    requireFiles(command, files);
    return new CommandLine(command, options, files);
  }

  private static String value(CommandOption option, Deque<String> left) {
    if (left.isEmpty() || left.peek().startsWith("--")) {
      throw new UsageException(option.missingValue());
    }
    return option.checked(left.pop());
  }

  private static void requireFiles(Command command, List<String> files) {
    if (command.takesOneFile() && files.size() != 1) {
      throw new UsageException("Efter %s ska det stå en fil.".formatted(command.word()));
    }
    if (command.takesFiles() && files.isEmpty()) {
      throw new UsageException(
          "Efter %s ska det stå en fil eller flera.".formatted(command.word()));
    }
  }

  private static void requireFigure(Command command, Map<String, String> options) {
    boolean named =
        options.containsKey(CommandOption.INDICATOR.setting())
            && options.containsKey(CommandOption.ORGANISATION.setting());
    if (command == Command.EXPLAIN && !named) {
      throw new UsageException(
          "Ange vilket tal som ska förklaras: explain --indicator KOD --organisation KOD --year ÅÅÅÅ.");
    }
  }

  /** Whether what is asked for is which personal data is held. */
  boolean isPrivacy() {
    return options.containsKey(CommandOption.PRIVACY.setting());
  }

  /** The indicator that is to be explained. */
  String indicator() {
    return options.getOrDefault(CommandOption.INDICATOR.setting(), "");
  }

  /** The organisation whose figure is to be explained. */
  String organisation() {
    return options.getOrDefault(CommandOption.ORGANISATION.setting(), "");
  }

  /** The one report that is asked for, empty for all. */
  Optional<String> report() {
    return Optional.ofNullable(options.get(CommandOption.REPORT.setting()));
  }

  /** The one edition that is asked for, empty for both. */
  Optional<Edition> edition() {
    return Optional.ofNullable(options.get(CommandOption.EDITION.setting())).map(Edition::of);
  }

  /** {@code --year=2025} is the same as {@code --year 2025}. */
  private static List<String> split(String... arguments) {
    List<String> split = new ArrayList<>();
    for (String argument : arguments) {
      int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
      split.addAll(
          equals < 0
              ? List.of(argument)
              : List.of(argument.substring(0, equals), argument.substring(equals + 1)));
    }
    return split;
  }

  private static Command command(String word) {
    return Arrays.stream(Command.values())
        .filter(command -> command.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new UsageException("Kommandot %s finns inte.".formatted(word)));
  }

  /** Where the embedded database, the key and the log lie: as the option, else the setting says. */
  Path data() {
    String setting = System.getenv().getOrDefault("BOKSLUT_DATA", ".bokslut");
    return Path.of(options.getOrDefault(CommandOption.DATA.setting(), setting));
  }

  /** The command line cannot be understood. */
  static final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
      super(message);
    }

    UsageException(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
