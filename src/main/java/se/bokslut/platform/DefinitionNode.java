package se.bokslut.platform;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping in a definition file that knows its lines, and reports what is wrong in it. */
final class DefinitionNode {

  private final String file;
  private final int line;
  private final Map<String, Node> entries = new LinkedHashMap<>();
  private final DefinitionFaults faults;

  DefinitionNode(String file, Node node, DefinitionFaults faults) {
    this.file = file;
    this.line = node.getStartMark().getLine() + 1;
    this.faults = faults;
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        enter(tuple);
      }
    } else {
      fault("här ska nycklar och värden stå");
    }
  }

  private void enter(NodeTuple tuple) {
    Node keyNode = tuple.getKeyNode();
    if (!(keyNode instanceof ScalarNode key)) {
      faultAt(keyNode, "en nyckel ska vara en text");
    } else if (entries.putIfAbsent(key.getValue(), tuple.getValueNode()) != null) {
      faultAt(keyNode, "nyckeln %s står två gånger".formatted(key.getValue()));
    }
  }

  /** Reports every key that is not among those that mean something. */
  DefinitionNode only(Set<String> known) {
    entries.forEach(
        (key, node) -> {
          if (!known.contains(key)) {
            faultAt(node, "okänd nyckel " + key);
          }
        });
    return this;
  }

  void fault(String fault) {
    faults.add(file, line, fault);
  }

  private void faultAt(Node node, String fault) {
    faults.add(file, node.getStartMark().getLine() + 1, fault);
  }

  String file() {
    return file;
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  /** A required text; reported and read as empty when it is missing. */
  String text(String key) {
    Optional<String> text = optional(key);
    if (text.isEmpty()) {
      fault("nyckeln %s saknas".formatted(key));
    }
    return text.orElse("");
  }

  Optional<String> optional(String key) {
    Node node = entries.get(key);
    if (node == null) {
      return Optional.empty();
    }
    if (node instanceof ScalarNode scalar) {
      return Optional.of(scalar.getValue());
    }
    faultAt(node, key + " ska vara en text");
    return Optional.empty();
  }

  boolean isTrue(String key) {
    Optional<String> truth = optional(key);
    if (truth.isPresent() && !truth.get().equals("true") && !truth.get().equals("false")) {
      fault(key + " ska vara true eller false");
    }
    return truth.map("true"::equals).orElse(false);
  }

  /** A required word of a closed list, for example {@code row-or-folder}; reported otherwise. */
  <E extends Enum<E>> Optional<E> constant(String key, Class<E> type) {
    Optional<String> word = Optional.of(text(key)).filter(text -> !text.isEmpty());
    Optional<E> found =
        word.flatMap(
            text ->
                Arrays.stream(type.getEnumConstants())
                    .filter(constant -> word(constant).equals(text))
                    .findFirst());
    if (word.isPresent() && found.isEmpty()) {
      fault(
          "%s kan inte vara %s, bara %s"
              .formatted(
                  key,
                  word.get(),
                  Arrays.stream(type.getEnumConstants())
                      .map(DefinitionNode::word)
                      .collect(Collectors.joining(", "))));
    }
    return found;
  }

  /** A constant that need not be stated. */
  <E extends Enum<E>> E constant(String key, E otherwise) {
    return has(key) ? constant(key, otherwise.getDeclaringClass()).orElse(otherwise) : otherwise;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  int number(String key, int otherwise) {
    return decimal(key).map(BigDecimal::intValue).orElse(otherwise);
  }

  Optional<BigDecimal> decimal(String key) {
    try {
      return optional(key).map(BigDecimal::new);
    } catch (NumberFormatException e) {
      fault(key + " ska vara ett tal");
      return Optional.empty();
    }
  }

  /** A list of texts; empty when the key is missing. */
  List<String> texts(String key) {
    return texts(entries.get(key), key);
  }

  private List<String> texts(@Nullable Node node, String key) {
    List<String> texts = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        if (item instanceof ScalarNode scalar) {
          texts.add(scalar.getValue());
        } else {
          faultAt(item, key + " ska vara en lista av texter");
        }
      }
    } else if (node != null) {
      faultAt(node, key + " ska vara en lista");
    }
    return texts;
  }

  /** A list of mappings; empty when the key is missing. */
  List<DefinitionNode> nodes(String key) {
    Node node = entries.get(key);
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream()
          .map(item -> new DefinitionNode(file, item, faults))
          .toList();
    }
    if (node != null) {
      faultAt(node, key + " ska vara en lista");
    }
    return List.of();
  }

  /** A list of lists of texts. */
  List<List<String>> lists(String key) {
    Node node = entries.get(key);
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(item -> texts(item, key)).toList();
    }
    if (node != null) {
      faultAt(node, key + " ska vara en lista av listor");
    }
    return List.of();
  }

  /** A mapping in which each key has a list of texts. */
  Map<String, List<String>> textsByKey(String key) {
    Map<String, List<String>> map = new LinkedHashMap<>();
    Node node = entries.get(key);
    if (node != null) {
      DefinitionNode inner = new DefinitionNode(file, node, faults);
      inner.entries.forEach((name, value) -> map.put(name, inner.texts(value, name)));
    }
    return map;
  }

  /** Whether a mapping stands under a key. */
  boolean isMapping(String key) {
    return entries.get(key) instanceof MappingNode;
  }

  /** The mapping under a key, empty when it is missing. */
  Optional<DefinitionNode> node(String key) {
    return Optional.ofNullable(entries.get(key))
        .map(node -> new DefinitionNode(file, node, faults));
  }

  Set<String> keys() {
    return entries.keySet();
  }
}
