package se.bokslut.job.monitoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Leaves out all that Spring Boot would set up for the web, health and meters, unless they are
 * asked for, so that no other command starts later or does more for their sake.
 */
final class OnlyWhenAsked implements AutoConfigurationImportFilter, EnvironmentAware {

  private static final List<String> FOR_MONITORING =
      List.of(
          "org.springframework.boot.actuate.",
          "org.springframework.boot.health.",
          "org.springframework.boot.micrometer.",
          "org.springframework.boot.batch.autoconfigure.observation.",
          "org.springframework.boot.http.converter.",
          "org.springframework.boot.jackson.",
          "org.springframework.boot.servlet.",
          "org.springframework.boot.tomcat.",
          "org.springframework.boot.web.",
          "org.springframework.boot.webmvc.");

  private boolean asked;

  @Override
  public void setEnvironment(Environment environment) {
    asked = environment.containsProperty(LoopbackHttp.ASKED);
  }

  @Override
  public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
    boolean[] matches = new boolean[classes.length];
    for (int i = 0; i < classes.length; i++) {
      matches[i] = asked || !isForMonitoring(classes[i]);
    }
    return matches;
  }

  private static boolean isForMonitoring(@Nullable String name) {
    return name != null && FOR_MONITORING.stream().anyMatch(name::startsWith);
  }
}
