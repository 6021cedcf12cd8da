package se.bokslut.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.json.JsonWriter.Members;
import org.springframework.boot.json.JsonWriter.ValueProcessor;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;
import se.bokslut.dataset.IdentityNumberMask;

/**
 * Masks personal identity numbers in all that reaches the log file: messages, exceptions and what
 * is known of the run.
 */
final class MaskedLog implements StructuredLoggingJsonMembersCustomizer<Object> {

  @Override
  public void customize(Members<Object> members) {
    members.applyingValueProcessor(ValueProcessor.of(String.class, MaskedLog::masked));
  }

  private static @Nullable String masked(@Nullable String text) {
    return text == null ? null : IdentityNumberMask.maskPath(text);
  }
}
