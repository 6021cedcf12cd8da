package se.bokslut.feedback;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of an XML part as it is copied: prefixes and namespace declarations stay as they are. */
sealed interface XmlToken {

  /** A start tag. */
  record Start(String prefix, String name, List<Attribute> declarations, List<Attribute> attributes)
      implements XmlToken {

    /** The attribute of a local name, whatever its prefix; null for none. */
    @Nullable String attribute(String wanted) {
      for (Attribute attribute : attributes) {
        if (attribute.name().equals(wanted)) {
          return attribute.value();
        }
      }
      return null;
    }

    /** The same tag with an attribute set, or without it for null. */
    Start with(String wanted, @Nullable String value) {
      List<Attribute> changed = new ArrayList<>(attributes);
      int at = 0;
      while (at < changed.size() && !changed.get(at).name().equals(wanted)) {
        at++;
      }
      if (at < changed.size()) {
        changed.remove(at);
      }
      if (value != null) {
        changed.add(at, new Attribute("", wanted, value));
      }
      return new Start(prefix, name, declarations, changed);
    }
  }

  /** An end tag. */
  record End(String prefix, String name) implements XmlToken {}

  /** Text between tags. */
  record Text(String value) implements XmlToken {}

  /** A processing instruction. */
  record Instruction(String target, String data) implements XmlToken {}

  /** An attribute, or a namespace declaration: the prefix and the namespace it stands for. */
  record Attribute(String prefix, String name, String value) {}

  /** Whether a token is the start tag of an element. */
  static boolean isStart(@Nullable XmlToken token, String name) {
    return token instanceof Start start && start.name().equals(name);
  }

  /** Whether a token is the end tag of an element. */
  static boolean isEnd(@Nullable XmlToken token, String name) {
    return token instanceof End end && end.name().equals(name);
  }
}
