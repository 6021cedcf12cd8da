package se.bokslut.command;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Keeps the trace of a faulty setting from the terminal, where {@link Bokslut} tells of it; there
 * is no log yet when settings are read.
 */
final class SettingFaultReporter implements SpringBootExceptionReporter {

  /**
   * As Spring Boot makes it.
   *
   * @param context the one that could not be started, or null when it had not come so far
   */
  SettingFaultReporter(@Nullable ConfigurableApplicationContext context) {}

  @Override
  public boolean reportException(Throwable failure) {
    return SettingFaults.sentence(failure).isPresent();
  }
}
