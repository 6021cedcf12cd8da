package se.bokslut.feedback;

import java.nio.charset.StandardCharsets;
import se.bokslut.dataset.IdentityNumberMask;
import se.bokslut.delivery.Fingerprint;

/** The name under which an answer can lie in a folder. */
final class AnswerName {

  private static final int LONGEST_NAME = 240;

  private AnswerName() {}

  /** The path under which an answer can lie: without numbers, control characters and overlength. */
  static String safe(String path) {
    String masked = IdentityNumberMask.maskPath(path).replace('*', 'x');
    StringBuilder safe = new StringBuilder();
    for (String name : masked.replaceAll("\\p{Cntrl}", "_").split("/", -1)) {
      safe.append(safe.isEmpty() ? "" : "/").append(shortened(name));
    }
    return safe.toString();
  }

  private static String shortened(String name) {
    int room = LONGEST_NAME - ".anmarkningar.xlsx (99)".length();
    if (name.getBytes(StandardCharsets.UTF_8).length <= room) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String ending = dot > 0 && name.length() - dot < 8 ? name.substring(dot) : "";
    String mark = "-" + Fingerprint.of(name).substring(0, 8);
    int kept = name.length();
    while ((name.substring(0, kept) + mark + ending).getBytes(StandardCharsets.UTF_8).length
        > room) {
      kept = name.offsetByCodePoints(kept, -1);
    }
    return name.substring(0, kept) + mark + ending;
  }
}
