package se.bokslut.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.bokslut.report.FollowUp;
import se.bokslut.report.FollowUps;
import se.bokslut.report.ReportState;
import se.bokslut.report.template.Medium;
import se.bokslut.report.template.Shipped;
import se.bokslut.report.view.Issue;

/** The pages of a small region, from its follow-up by the shipped templates to the drawn text. */
class RegionPagesTests {

  @Test
  void say_page_by_page_what_the_follow_up_holds() throws IOException {
    FollowUp followUp = FollowUps.smallRegion();
    Issue issue = Issue.internal(followUp, new ReportState.Draft(), Optional.of("ALF 2026-17"));

    DrawnPdf pdf =
        new DrawnPdf(PdfRendererTests.render(Shipped.report(issue, "region-03", Medium.PDF)));

    assertThat(PdfRendererTests.pages(pdf))
        .isEqualTo(PdfRendererTests.golden("small-region-pages.txt"));
  }
}
