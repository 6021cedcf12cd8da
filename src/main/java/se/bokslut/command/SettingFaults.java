package se.bokslut.command;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeansException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.origin.Origin;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import se.bokslut.platform.OpenToOthersException;
import se.bokslut.platform.UnusableKeyException;
import se.bokslut.report.FaultySettingException;

/** Knows the settings that the programme cannot start with, and tells of one in a sentence. */
final class SettingFaults {

  private SettingFaults() {}

  /** The sentence, when it was a setting that stopped the start. */
  static Optional<String> sentence(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (tellsItself(cause)) {
        return Optional.empty();
      }
      if (cause instanceof MarkedYAMLException yaml) {
        return Optional.of(notUnderstood(yaml.getProblemMark()));
      }
      if (cause instanceof BindException bind) {
        return Optional.of(notUsable(bind));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether somebody must mend a setting, a key or who gets at a file before the programme can
   * start; starting it again is no use.
   */
  static boolean isCauseOf(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .anyMatch(
            cause ->
                cause instanceof MarkedYAMLException
                    || cause instanceof BindException
                    || cause instanceof FaultySettingException
                    || cause instanceof OpenToOthersException
                    || (cause instanceof UnusableKeyException
                        && failure instanceof BeansException));
  }

  /** A setting that was refused in words of its own, which say more than ours. */
  private static boolean tellsItself(Throwable failure) {
    return failure instanceof BindException
        && Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
            .anyMatch(FaultySettingException.class::isInstance);
  }

  private static String notUnderstood(@Nullable Mark mark) {
    String line = mark == null ? "" : " på rad %d".formatted(mark.getLine() + 1);
    return "Inställningsfilen kan inte läsas%s. Jämför raden och den ovanför med bokslut.yaml.exempel: lika många mellanslag först, kolon och ett mellanslag efter ordet."
        .formatted(line);
  }

  private static String notUsable(BindException bind) {
    ConfigurationProperty property = bind.getProperty();
    if (property == null) {
      return "Inställningen %s kan inte användas.".formatted(bind.getName());
    }
    return "Inställningen %s kan inte vara ”%s” (%s). Vad den får vara står i bokslut.yaml.exempel."
        .formatted(property.getName(), property.getValue(), place(property.getOrigin()));
  }

  private static String place(@Nullable Origin origin) {
    return origin == null ? "på kommandoraden" : "se " + origin;
  }
}
