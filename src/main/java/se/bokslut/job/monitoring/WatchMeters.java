package se.bokslut.job.monitoring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;
import se.bokslut.job.summary.RunRecorder;

/**
 * The figures of the programme: runs, deliveries, findings, and how long ago all went well; one
 * that is not known now is not a number.
 */
final class WatchMeters implements MeterBinder {

  private static final List<String> STANDINGS =
      List.of("in-force", "rejected", "duplicate", "replaced", "withdrawn", "awaiting");
  private static final List<String> SEVERITIES = List.of("error", "warning", "info");

  private final LatestFigures figures;
  private final DropFolderHealth folder;
  private final RunRecorder runs;

  WatchMeters(LatestFigures figures, DropFolderHealth folder, RunRecorder runs) {
    this.figures = figures;
    this.folder = folder;
    this.runs = runs;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    runs.onEnd((command, done, took) -> ended(registry, command, done, took));
    for (String standing : STANDINGS) {
      gauge("bokslut.deliveries", figures -> figures.deliveries(standing))
          .description("Deliveries by where they stand")
          .tag("standing", standing)
          .register(registry);
    }
    for (String severity : SEVERITIES) {
      gauge("bokslut.findings", figures -> figures.findings(severity))
          .description("Findings of deliveries in force or rejected")
          .tag("severity", severity)
          .register(registry);
    }
    gauge("bokslut.intake.age", WatchFigures::sinceIntake)
        .description("Time since an intake ended well")
        .baseUnit("seconds")
        .register(registry);
    gauge("bokslut.yearly.age", WatchFigures::sinceYearly)
        .description("Time since the yearly job was done")
        .baseUnit("seconds")
        .register(registry);
    Gauge.builder("bokslut.dropfolder.readable", folder, readable -> readable.isReadable() ? 1 : 0)
        .description("Whether the drop folder can be read")
        .register(registry);
  }

  private Gauge.Builder<LatestFigures> gauge(String name, ToDoubleFunction<WatchFigures> figure) {
    ToDoubleFunction<LatestFigures> latest =
        asked -> asked.now().map(figure::applyAsDouble).orElse(Double.NaN);
    return Gauge.builder(name, figures, latest).strongReference(true);
  }

  private void ended(MeterRegistry registry, String command, boolean done, Duration took) {
    figures.areOld();
    Timer.builder("bokslut.runs")
        .description("Runs by what was done and how they ended")
        .tag("command", command)
        .tag("outcome", done ? "done" : "failed")
        .register(registry)
        .record(took);
  }
}
