package se.bokslut.command;

import java.util.Objects;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

/** Tells which version of the programme this is, without starting it. */
final class ProgrammeVersion {

  private static final String SETTINGS = "application.yaml";
  private static final String VERSION = "bokslut.version";

  private ProgrammeVersion() {}

  /** The version, and that of the Java under it. */
  static String sentence() {
    var settings = new YamlPropertiesFactoryBean();
    settings.setResources(new ClassPathResource(SETTINGS));
    return "Bokslut %s på Java %s"
        .formatted(
            Objects.requireNonNull(settings.getObject()).getProperty(VERSION),
            System.getProperty("java.version"));
  }
}
