package se.bokslut.platform;

import java.util.List;

/**
 * Definition files are faulty and the programme refuses to start; the message lists every fault.
 */
public final class FaultyDefinitionsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FaultyDefinitionsException(List<String> faults) {
    super(
        "Definitionsfilerna innehåller fel. Rätta dem och starta igen:\n  "
            + String.join("\n  ", faults));
  }
}
