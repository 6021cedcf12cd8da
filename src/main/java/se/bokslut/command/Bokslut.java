package se.bokslut.command;

import java.io.IOException;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import se.bokslut.job.monitoring.LoopbackHttp;
import se.bokslut.job.summary.FailureSentence;
import se.bokslut.job.summary.RunRecorder;
import se.bokslut.platform.DataFolder;

/** The programme's entry point. */
public final class Bokslut {

  /** The command line, or a setting, cannot be used as it stands. */
  static final int WRONG_USAGE = 2;

  /** It failed; a sentence says why. */
  static final int FAILED = 1;

  /** Those that change something, and leave a summary. */
  private static final Set<CommandLine.Command> RECORDED =
      EnumSet.of(
          CommandLine.Command.RUN,
          CommandLine.Command.INGEST,
          CommandLine.Command.REPORT,
          CommandLine.Command.FINALIZE,
          CommandLine.Command.WITHDRAW);

  private static final String HELP =
      """
      Bokslut följer upp universitetssjukvården ur de underlag som lämnas i inkorgen.

        run      läser in det nya och skriver årets utkast (görs när inget kommando anges)
        ingest   läser bara in
        report   skriver bara utkastet
        finalize  fastställer bokslutet som nästa revision, som aldrig skrivs över
        templates  skriver tomma arbetsböcker att fylla i, per underlag och per enhet
        watch    vakar: läser in det som läggs i inkorgen och skriver utkastet på utsatt tid
        worker   läser underlag åt körningar, också på andra datorer (run --workers remote)
        check FIL…     kontrollerar filer utan att spara något
        status   visar leveranser, anmärkningar, vad som saknas, revisioner (med kontroll av varje fil) och körningar
        withdraw FIL…  tar leveranser ur kraft, utan att röra filerna
        explain  visar raderna bakom ett tal, och hur de slogs ihop eller hölls isär
        backup FIL   skriver en säkerhetskopia av databasen (nyckeln ingår inte)
        restore FIL  läser in en säkerhetskopia i en tom databas
        help, version  visar den här hjälpen, och vilken version det är

        --input MAPP        inkorgen (input)
        --output MAPP       rapporterna (output)
        --data MAPP         inbyggd databas, nyckel och logg (.bokslut)
        --templates MAPP    rapportmallarna (templates)
        --database-url URL  en PostgreSQL i stället för den inbyggda
        --workers VEM       vem som läser underlagen: körningen själv (local) eller arbetare (remote)
        --year ÅÅÅÅ         bokslutsåret (senaste avslutade år med underlag)
        --cut-off DATUM     stoppdatum (dagen då den nyaste leveransen kom)
        --report NAMN       bara en rapport, till exempel region-03 (med report)
        --edition UTGÅVA    bara en utgåva: internt eller publikt (med report)
        --indicator KOD     indikatorn, till exempel publications (med explain)
        --organisation KOD  enheten, förvaltningen, regionen eller SE (med explain)
        --privacy           vilka personuppgifter som finns, varför och sedan när (med status)""";

  /** Where the log is, as Spring Boot tells the whole process. */
  private static final String LOG_FILE = "LOG_FILE";

  private static final String UNEXPECTED =
      "Körningen misslyckades av ett fel som inte väntades. Försök igen; händer det på nytt, visa loggen för den som sköter Bokslut.";

  private Bokslut() {}

  /**
   * Carries out the command line.
   *
   * @param arguments command and options, spec reports "Command line"
   */
  public static void main(String[] arguments) {
    System.exit(run(Terminal.ofProcess(), arguments));
  }

  /** Carries out the command line and gives the exit status. */
  static int run(Terminal terminal, String... arguments) {
    CommandLine line;
    try {
      line = CommandLine.of(arguments);
    } catch (CommandLine.UsageException e) {
      terminal.say(e.getMessage() + "\n\n" + HELP);
      return WRONG_USAGE;
    }
    if (line.command() == CommandLine.Command.HELP) {
      terminal.say(HELP);
      return Commands.DONE;
    }
    if (line.command() == CommandLine.Command.VERSION) {
      terminal.say(ProgrammeVersion.sentence());
      return Commands.DONE;
    }
    return execute(terminal, line);
  }

  private static int execute(Terminal terminal, CommandLine line) {
    MDC.put("command", line.command().word());
    Optional<String> unreadable = FileNames.whyUnreadable();
    if (unreadable.isPresent()) {
      terminal.say(unreadable.get());
      return FAILED;
    }
    try (OrderlyStop stop = OrderlyStop.of(line);
        ConfigurableApplicationContext context = start(terminal, line, stop)) {
      Commands commands = context.getBean(Commands.class);
      return RECORDED.contains(line.command())
          ? context
              .getBean(RunRecorder.class)
              .record(line.command().word(), () -> commands.execute(line))
          : commands.execute(line);
    } catch (CommandLine.UsageException e) {
      terminal.say(String.valueOf(e.getMessage()));
      return WRONG_USAGE;
    } catch (RuntimeException | IOException | SQLException e) {
      Optional<String> fault = SettingFaults.sentence(e);
      if (fault.isPresent()) {
        terminal.say(fault.get());
        return WRONG_USAGE;
      }
      // the outermost boundary: one sentence to the person, everything to the log
      Logger log = LoggerFactory.getLogger(Bokslut.class);
      log.error("{} failed", line.command(), e);
      terminal.say(sentence(e, line));
      return SettingFaults.isCauseOf(e) ? WRONG_USAGE : FAILED;
    } finally {
      MDC.clear();
    }
  }

  /** Only who watches answers over HTTP. */
  private static ApplicationListener<?>[] listeners(CommandLine line) {
    return line.command() == CommandLine.Command.WATCH
        ? new ApplicationListener<?>[] {new DataFolder(), new LoopbackHttp()}
        : new ApplicationListener<?>[] {new DataFolder()};
  }

  private static ConfigurableApplicationContext start(
      Terminal terminal, CommandLine line, OrderlyStop stop) {
    String[] options =
        line.options().entrySet().stream()
            .map(option -> "--" + option.getKey() + "=" + option.getValue())
            .sorted()
            .toArray(String[]::new);
    return new SpringApplicationBuilder(CommandConfiguration.class)
        .web(WebApplicationType.NONE)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false)
        .listeners(listeners(line))
        .registerShutdownHook(!line.command().stays())
        .initializers(
            context -> {
              context.getBeanFactory().registerSingleton("terminal", terminal);
              context.getBeanFactory().registerSingleton("orderlyStop", stop);
              context.getBeanFactory().registerSingleton("commandLine", line);
            })
        .run(options);
  }

  /** What went wrong, in the words of the cause that knows best what to do. */
  static String sentence(Throwable failure, CommandLine line) {
    return FailureSentence.of(failure).orElse(UNEXPECTED)
        + " Loggen finns i %s.".formatted(logFile(line));
  }

  private static String logFile(CommandLine line) {
    return System.getProperty(LOG_FILE, line.data().resolve("bokslut.log").toString());
  }
}
