package se.bokslut.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import se.bokslut.delivery.Delivery;
import se.bokslut.delivery.DeliveryRegistry;
import se.bokslut.delivery.DropFolder;
import se.bokslut.delivery.Standing;
import se.bokslut.job.JobRunner;

/**
 * Takes deliveries out of force (återtagande, spec reports "Command line"), whether their files are
 * still there or not; all of them, or none when one is not known.
 */
final class WithdrawCommand implements CommandHandler {

  private final Path input;
  private final DropFolder folder;
  private final DeliveryRegistry registry;
  private final JobRunner jobs;
  private final Terminal terminal;

  WithdrawCommand(
      Path input, DropFolder folder, DeliveryRegistry registry, JobRunner jobs, Terminal terminal) {
    this.input = input;
    this.folder = folder;
    this.registry = registry;
    this.jobs = jobs;
    this.terminal = terminal;
  }

  @Override
  public Set<CommandLine.Command> commands() {
    return Set.of(CommandLine.Command.WITHDRAW);
  }

  /**
   * Withdraws what was last delivered as each file.
   *
   * @throws UnknownDeliveryException when nothing was ever delivered as one of them
   */
  @Override
  public int run(CommandLine line) {
    withdraw(line.files());
    return Commands.DONE;
  }

  /** Withdraws files by their paths below the drop folder, with or without the folder itself. */
  private void withdraw(List<String> files) {
    List<Delivery> deliveries = new ArrayList<>();
    for (String file : files) {
      deliveries.add(find(file));
    }
    deliveries.forEach(delivery -> registry.withdraw(delivery.path()));
    jobs.settle();
    deliveries.forEach(delivery -> terminal.say(sentence(delivery)));
    terminal.say("Utkastet skrivs om vid nästa körning (run eller report).");
  }

  private Delivery find(String file) {
    return registry
        .latestAt(folder.kept(file))
        .or(() -> belowInput(file).flatMap(registry::latestAt))
        .orElseThrow(() -> new UnknownDeliveryException(file, closest(folder.kept(file))));
  }

  /** The path as the registry knows it when the drop folder is written before it. */
  private Optional<String> belowInput(String file) {
    Path above = input.toAbsolutePath().normalize();
    Path path = Path.of(file).toAbsolutePath().normalize();
    return path.startsWith(above)
        ? Optional.of(folder.kept(above.relativize(path).toString().replace('\\', '/')))
        : Optional.empty();
  }

  private Optional<String> closest(String file) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return registry.all().stream()
        .map(Delivery::path)
        .min(Comparator.comparingInt(path -> distance.apply(path, file)));
  }

  private String sentence(Delivery delivery) {
    List<String> elsewhere =
        registry.all().stream()
            .filter(other -> other.sha256().equals(delivery.sha256()))
            .filter(other -> other.standing() == Standing.IN_FORCE)
            .map(other -> Terminal.name(other.path()))
            .toList();
    return "Återtagen: %s. Den gäller igen om en ny version läggs i inkorgen under samma namn.%s"
        .formatted(
            Terminal.name(delivery.path()),
            elsewhere.isEmpty()
                ? ""
                : " Samma innehåll gäller fortfarande genom %s; ta tillbaka också den om innehållet inte ska räknas."
                    .formatted(String.join(", ", elsewhere)));
  }

  /** Nothing was ever delivered under a name. */
  static final class UnknownDeliveryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownDeliveryException(String file, Optional<String> closest) {
      super(
          "Ingen leverans heter %s.%s Alla leveranser visas av kommandot status."
              .formatted(
                  Terminal.name(file),
                  closest
                      .map(path -> " Närmast i namnet är %s.".formatted(Terminal.name(path)))
                      .orElse("")));
    }
  }
}
