package se.bokslut.survival;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * A clock that stands still, so that two runs at different times can be compared byte for byte.
 *
 * <p>It is handed to the programme as it is, by Spring Boot's own setting of further sources.
 */
@Configuration(proxyBeanMethods = false)
class FixedClock {

  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  @Bean
  @Primary
  Clock standingClock() {
    return Clock.fixed(NOW, ZoneId.of("Europe/Stockholm"));
  }
}
