package se.bokslut.benchmark;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the programme, run as a process of its own, did and needed.
 *
 * @param exitStatus its exit status
 * @param seconds how long it ran
 * @param busy how many of them processors worked for it, the database server not counted
 * @param heap the most bytes in its heap, before a collection
 * @param kept the most bytes in its heap after a collection
 * @param resident the most bytes of memory that the process held; zero where the system does not
 *     tell
 */
record ProgrammeRun(
    int exitStatus, double seconds, double busy, long heap, long kept, long resident) {

  private static final Pattern COLLECTION = Pattern.compile("Pause .* (\\d+)M->(\\d+)M\\(\\d+M\\)");
  private static final Pattern RESIDENT = Pattern.compile("VmHWM:\\s+(\\d+) kB");
  private static final long POLL = 100_000_000;
  private static final long MEGABYTE = 1 << 20;

  /**
   * Runs the programme's own classes, those of tests left out.
   *
   * @param megabytes the heap; when it does not suffice the process ends
   * @param log where collections are logged
   * @param shown is told every line that the programme says
   */
  static ProgrammeRun of(int megabytes, Path log, Consumer<String> shown, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx%dm".formatted(megabytes), "-XX:+ExitOnOutOfMemoryError"));
    command.add("-Xlog:gc:file=" + log + "::filecount=0");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(List.of("-classpath", classpath(), "se.bokslut.command.Bokslut"));
    command.addAll(arguments);
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    Watch watch = new Watch(process);
    watch.start();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      lines.lines().forEach(shown);
    }
    int status = process.waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    watch.join();
    return new ProgrammeRun(
        status, seconds, watch.busy.get() / 1e3, most(log, 1), most(log, 2), watch.resident.get());
  }

  private static String classpath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(path -> !path.endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Looks again and again at what a process needs, as long as it lives. */
  private static final class Watch extends Thread {

    private final Process process;
    private final AtomicLong busy = new AtomicLong();
    private final AtomicLong resident = new AtomicLong();

    private Watch(Process process) {
      this.process = process;
    }

    @Override
    public void run() {
      while (process.isAlive()) {
        process.info().totalCpuDuration().ifPresent(time -> busy.set(time.toMillis()));
        resident.accumulateAndGet(held(), Math::max);
        LockSupport.parkNanos(POLL);
      }
    }

    /** Zero when it has just ended, or where the system has no such files. */
    private long held() {
      try {
        Matcher held =
            RESIDENT.matcher(Files.readString(Path.of("/proc/%d/status".formatted(process.pid()))));
        return held.find() ? 1_024 * Long.parseLong(held.group(1)) : 0;
      } catch (IOException e) {
        return 0;
      }
    }
  }

  private static long most(Path log, int group) throws IOException {
    return MEGABYTE
        * Files.readAllLines(log).stream()
            .map(COLLECTION::matcher)
            .filter(Matcher::find)
            .mapToLong(pause -> Long.parseLong(pause.group(group)))
            .max()
            .orElse(0);
  }

  String inWords() {
    return String.format(
        Locale.ROOT,
        "%.0f s (%.0f s of processor), heap at most %,d MB (%,d MB kept by collections), process %,d MB",
        seconds,
        busy,
        heap / MEGABYTE,
        kept / MEGABYTE,
        resident / MEGABYTE);
  }
}
