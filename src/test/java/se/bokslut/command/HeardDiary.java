package se.bokslut.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.bokslut.job.WatchDiary;

/** Keeps all that is told while watching. */
final class HeardDiary implements WatchDiary {

  private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

  List<String> heard() {
    return List.copyOf(heard);
  }

  @Override
  public void tell(String sentence) {
    heard.add(sentence);
  }

  @Override
  public void takenIn() {
    heard.add("intaget");
  }

  @Override
  public void notOpened(List<String> paths) {
    heard.add("inte öppnade: " + paths);
  }

  @Override
  public void failed(String what, Exception failure, Duration pause) {
    heard.add("%s: %s %s".formatted(what, failure.getMessage(), pause));
  }
}
