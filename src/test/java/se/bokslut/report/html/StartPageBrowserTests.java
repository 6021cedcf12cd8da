package se.bokslut.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.bokslut.report.start.StartPage;
import se.bokslut.report.start.StartPages;
import se.bokslut.report.template.Shipped;

/**
 * Looks at the start page in a browser: axe-core's rules for WCAG 2.2 AA at four widths with all
 * folded and all unfolded, reflow, the size of targets, the keyboard, and that it is the same
 * without script. Pictures are left in {@code target/startsida}.
 */
class StartPageBrowserTests {

  private static final Path TARGET = Path.of("target/startsida").toAbsolutePath();

  private static Browser browser;

  @BeforeAll
  static void open() throws IOException, InterruptedException {
    browser = Browser.here();
  }

  private static Path page(String name, StartPage start) throws IOException {
    Path folder = TARGET.resolve(name);
    new StartPageFile(folder, Shipped.templates()).write(start);
    return folder.resolve("index.html");
  }

  @Test
  void can_be_read_and_used_by_all() throws IOException, InterruptedException {
    Path page = page("full", StartPages.full());

    assertThat(browser.faults(page)).isEmpty();
  }

  @Test
  void can_be_read_and_used_by_all_before_anything_is_delivered()
      throws IOException, InterruptedException {
    Path page = page("empty", StartPages.empty());

    assertThat(browser.faults(page)).isEmpty();
  }

  @Test
  void a_page_with_faults_is_told_of_each() throws IOException, InterruptedException {
    Path page = page("faulty", StartPages.named("Kirurgi"));
    String text = Files.readString(page, StandardCharsets.UTF_8);
    String faulty =
        text.replaceFirst("style-src 'sha256-[^']+'", "style-src 'unsafe-inline'")
            .replace("--muted: #5A6570", "--muted: #B9C0C6")
            .replace("<html lang=\"sv\">", "<html>")
            .replace("outline: 3px solid", "outline: 0 solid")
            .replace("min-height: 24px;", "")
            .replace("padding: .15rem 0;", "line-height: 1;")
            .replace("body { margin: 0;", "body { margin: 0; min-width: 800px;")
            .replace("<a class=\"hopp\" href=\"#innehall\">Hoppa till innehållet</a>", "")
            .replace("</main>", "</main><script>document.title = 'script'</script>");
    assertThat(faulty).isNotEqualTo(text);
    Files.writeString(page, faulty, StandardCharsets.UTF_8);

    assertThat(browser.faults(page))
        .anyMatch(fault -> fault.startsWith("320 px: color-contrast: "))
        .anyMatch(fault -> fault.startsWith("1280 px: html-has-lang: "))
        .anyMatch(fault -> fault.startsWith("320 px: the page is 800 px wide"))
        .anyMatch(fault -> fault.startsWith("768 px: small target: "))
        .anyMatch(fault -> fault.startsWith("768 px: the browser says: "))
        .anyMatch(fault -> fault.startsWith("keyboard: focus cannot be seen on "))
        .anyMatch(fault -> fault.startsWith("keyboard: the first stop is not the skip link"));
  }
}
