package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/**
 * The example of settings that a server is given holds all that the programme knows, and no more.
 */
class ExampleSettingsTests {

  private static final Path EXAMPLE = Path.of("src/distribution/etc/bokslut.yaml.exempel");
  private static final String OUR_OWN = "bokslut.";

  @Test
  void the_example_names_every_setting_and_only_those() throws IOException {
    Set<String> known = new TreeSet<>();
    settings().forEach(type -> known.addAll(names(prefix(type), type)));

    Set<String> named =
        Arrays.stream(stated(everything()).getPropertyNames())
            .filter(name -> name.startsWith(OUR_OWN))
            .map(name -> name.replaceAll("\\[\\d+]$", ""))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(known).contains("bokslut.input", "bokslut.smallest-number");
    assertThat(named).isEqualTo(known);
  }

  @Test
  void every_value_in_the_example_can_be_used() throws IOException {
    Binder binder =
        new Binder(Objects.requireNonNull(ConfigurationPropertySource.from(stated(everything()))));

    for (Class<?> type : settings()) {
      assertThat(binder.bind(prefix(type), type).isBound()).as(type.getSimpleName()).isTrue();
    }
  }

  @Test
  void every_setting_is_explained_in_the_lines_above_it() throws IOException {
    List<String> lines = lines();

    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).matches("\\s+#?[a-z-]+: .+")) {
        assertThat(lines.get(i - 1)).as(lines.get(i)).matches("\\s+# .+|\\s+#?[a-z-]+:");
      }
    }
  }

  /** The file as it is when the sign is taken away from every setting. */
  private static String everything() throws IOException {
    return lines().stream()
        .map(line -> line.replaceFirst("^(\\s*)#(?=[a-z])", "$1"))
        .collect(Collectors.joining("\n"));
  }

  private static List<String> lines() throws IOException {
    return Files.readAllLines(EXAMPLE, StandardCharsets.UTF_8);
  }

  /** As the programme itself reads it. */
  private static EnumerablePropertySource<?> stated(String yaml) throws IOException {
    return (EnumerablePropertySource<?>)
        new YamlPropertySourceLoader()
            .load("example", new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)))
            .getFirst();
  }

  private static List<Class<?>> settings() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
    List<Class<?>> types = new ArrayList<>();
    for (BeanDefinition found : scanner.findCandidateComponents("se.bokslut")) {
      try {
        types.add(Class.forName(found.getBeanClassName()));
      } catch (ClassNotFoundException e) {
        throw new AssertionError(e);
      }
    }
    return types;
  }

  private static String prefix(Class<?> type) {
    return type.getAnnotation(ConfigurationProperties.class).value();
  }

  private static Set<String> names(String prefix, Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .flatMap(part -> names(prefix, part).stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> names(String prefix, RecordComponent part) {
    String name = prefix + "." + dashed(part.getName());
    return part.getType().isRecord() ? names(name, part.getType()) : Set.of(name);
  }

  private static String dashed(String name) {
    return name.replaceAll("(?<=[a-z0-9])([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
