package se.bokslut.command;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import se.bokslut.job.WatchDiary;

/** Keeps all that is told while watching, and does what a test wants done when it is told. */
final class HeardDiary implements WatchDiary {

  private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, Queue<Runnable>> actions = new HashMap<>();

  List<String> heard() {
    return List.copyOf(heard);
  }

  /** Does something once, when something that begins so is told next. */
  HeardDiary when(String beginning, Runnable action) {
    actions.computeIfAbsent(beginning, told -> new ArrayDeque<>()).add(action);
    return this;
  }

  private void hear(String sentence) {
    heard.add(sentence);
    actions.forEach(
        (beginning, waiting) -> {
          if (sentence.startsWith(beginning) && !waiting.isEmpty()) {
            waiting.remove().run();
          }
        });
  }

  @Override
  public void tell(String sentence) {
    hear(sentence);
  }

  @Override
  public void takenIn() {
    hear("intaget");
  }

  @Override
  public void notOpened(List<String> paths) {
    hear("inte öppnade: " + paths);
  }

  @Override
  public void failed(String what, Exception failure, Duration pause) {
    hear("%s: %s %s".formatted(what, failure.getMessage(), pause));
  }
}
