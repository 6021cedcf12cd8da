package se.bokslut.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import se.bokslut.job.ScheduledWork;
import se.bokslut.job.Watch;

/** The programme as it watches a workplace, with a clock of the test and work of its own. */
final class WatchingProgramme implements AutoCloseable {

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final ConfigurableApplicationContext context;

  WatchingProgramme(Workplace workplace, Clock clock, List<CountedWork> works, String... settings) {
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    List<String> arguments = new ArrayList<>();
    List<String> options = workplace.options();
    for (int i = 0; i < options.size(); i += 2) {
      arguments.add("--bokslut." + options.get(i).substring(2) + "=" + options.get(i + 1));
    }
    arguments.addAll(List.of("--bokslut.reports=region", "--bokslut.editions=internt"));
    arguments.addAll(List.of(settings));
    context =
        new SpringApplicationBuilder(CommandConfiguration.class)
            .web(WebApplicationType.NONE)
            .logStartupInfo(false)
            .initializers(
                starting -> {
                  var factory = starting.getBeanFactory();
                  factory.registerSingleton("terminal", new Terminal(out, false));
                  factory.registerSingleton("commandLine", CommandLine.of("watch"));
                  factory.registerSingleton("orderlyStop", OrderlyStop.of(CommandLine.of("run")));
                  works.forEach(work -> factory.registerSingleton(work.name(), work));
                  ((GenericApplicationContext) starting)
                      .registerBean(
                          "setClock", Clock.class, () -> clock, bean -> bean.setPrimary(true));
                })
            .run(arguments.toArray(String[]::new));
  }

  /** As a process that begins to watch. */
  Watch watch() {
    return context.getBean(Watch.class);
  }

  /** Scheduled work of the programme by its name. */
  ScheduledWork work(String name) {
    return context.getBeansOfType(ScheduledWork.class).values().stream()
        .filter(work -> work.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    context.close();
  }
}
