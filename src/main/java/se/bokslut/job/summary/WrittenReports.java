package se.bokslut.job.summary;

import java.nio.file.Path;
import java.util.List;

/**
 * The reports that a run wrote into one edition's folder.
 *
 * @param folder where they lie
 * @param names their names, such as {@code region-03}
 */
record WrittenReports(Path folder, List<String> names) {

  WrittenReports {
    names = List.copyOf(names);
  }
}
