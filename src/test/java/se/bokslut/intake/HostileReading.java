package se.bokslut.intake;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads every file of a folder, and says of each what came of it and what it cost. */
final class HostileReading {

  /** Begins each line that tells of a file, among what is logged. */
  static final String MARK = "läst: ";

  private HostileReading() {}

  /** Takes the folder. */
  public static void main(String[] arguments) throws Exception {
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      for (Path file : files.sorted().toList()) {
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        WholeReading.Result result = WholeReading.of(file);
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        long peak =
            pools.stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf(
            Locale.ROOT,
            MARK + "%s|%s|%d rows|%d ms|%d MB|%s%n",
            file.getFileName(),
            result.isFault() ? "FAULT" : result.unreadable() ? "refused" : "read",
            result.rows(),
            milliseconds,
            peak >> 20,
            result.said());
      }
    }
  }
}
