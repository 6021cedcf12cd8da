package se.bokslut.job.summary;

import java.util.ArrayList;
import java.util.List;

/** The first lines of what was said while a run went on; lines may come from several threads. */
public final class Transcript {

  private static final int MOST = 500;

  private final List<String> said = new ArrayList<>();

  /** Notes what is said. */
  public synchronized void say(String words) {
    words.lines().limit((long) MOST - said.size()).forEach(said::add);
  }

  /** Begins anew. */
  synchronized void clear() {
    said.clear();
  }

  synchronized List<String> lines() {
    return List.copyOf(said);
  }
}
