package se.bokslut.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** Finds, by halving, the smallest heap in which the programme takes in and calculates a year. */
final class SmallestHeap {

  /** In megabytes; the programme is said to manage with the last. */
  private static final List<Integer> HEAPS =
      List.of(32, 40, 48, 64, 80, 96, 128, 160, 192, 256, 384, 512, 1_024);

  private final Path folder;
  private final Supplier<String> emptyDatabase;

  SmallestHeap(Path folder, Supplier<String> emptyDatabase) {
    this.folder = folder;
    this.emptyDatabase = emptyDatabase;
  }

  /** The heap in megabytes for what lies in a drop folder. */
  int of(BenchmarkInput input) throws IOException, InterruptedException {
    int tooSmall = -1;
    int enough = HEAPS.size() - 1;
    while (enough - tooSmall > 1) {
      int middle = (tooSmall + enough) / 2;
      if (suffices(HEAPS.get(middle), input)) {
        enough = middle;
      } else {
        tooSmall = middle;
      }
    }
    return HEAPS.get(enough);
  }

  private boolean suffices(int megabytes, BenchmarkInput input)
      throws IOException, InterruptedException {
    ProgrammeRun run =
        ProgrammeRun.of(
            megabytes,
            folder.resolve("gc.log"),
            line -> {},
            List.of(
                "run",
                "--input=" + input.folder(),
                "--output=" + folder.resolve("output-" + megabytes),
                "--data=" + folder.resolve("data"),
                "--year=" + BenchmarkProgramme.YEAR,
                "--database-url=" + emptyDatabase.get()));
    return run.exitStatus() == 0;
  }
}
