package se.bokslut.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.bokslut.report.look.Palette;

class FlowTests {

  private static final float PAGE = Paper.UPRIGHT.textHeight();

  @Test
  void sets_pieces_below_each_other_with_their_distances() {
    List<LaidOutPage> pages = Flow.pages(List.of(piece(10, 100), piece(20, 50)));

    assertThat(pages).hasSize(1);
    assertThat(pages.getFirst().pieces())
        .extracting(LaidOutPage.Placed::y)
        .containsExactly(0f, 120f);
  }

  @Test
  void begins_a_new_page_when_the_page_is_full() {
    List<LaidOutPage> pages = Flow.pages(List.of(piece(0, PAGE - 10), piece(8, 20)));

    assertThat(pages).hasSize(2);
    assertThat(pages.getLast().pieces().getFirst().y()).isZero();
  }

  @Test
  void takes_a_heading_to_the_next_page_with_what_follows_it() {
    Piece heading = piece(0, 20).keptWithNext();

    List<LaidOutPage> pages =
        Flow.pages(
            List.of(piece(0, PAGE - 30), heading, piece(0, 14).keptWithNext(), piece(0, 14)));

    assertThat(pages.getFirst().pieces()).hasSize(1);
    assertThat(pages.getLast().pieces().getFirst().piece()).isEqualTo(heading);
  }

  @Test
  void parts_what_is_kept_together_only_when_it_is_higher_than_a_page() {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      pieces.add(piece(0, 20).keptWithNext());
    }

    List<LaidOutPage> pages = Flow.pages(pieces);

    assertThat(pages).hasSize(2);
    assertThat(pages.stream().mapToInt(page -> page.pieces().size()).sum()).isEqualTo(60);
  }

  @Test
  void takes_a_whole_table_to_the_next_page_unless_that_leaves_much_empty() {
    List<Piece> table =
        List.of(
            piece(0, 100).keptWithNext().bestWhole(400),
            piece(0, 100),
            piece(0, 100),
            piece(0, 100));

    List<LaidOutPage> whole = Flow.pages(with(piece(0, PAGE * 0.6f), table));
    List<LaidOutPage> parted = Flow.pages(with(piece(0, PAGE * 0.5f), table));

    assertThat(whole.getFirst().pieces()).hasSize(1);
    assertThat(parted.getFirst().pieces()).hasSize(4);
  }

  private static List<Piece> with(Piece first, List<Piece> others) {
    List<Piece> all = new ArrayList<>(List.of(first));
    all.addAll(others);
    return all;
  }

  @Test
  void draws_the_headings_of_a_table_again_on_every_page() {
    Piece again = piece(0, 18);
    List<Piece> rows = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      rows.add(piece(0, 18).repeating(again));
    }

    List<LaidOutPage> pages = Flow.pages(rows);

    assertThat(pages).hasSize(3);
    assertThat(pages.subList(1, 3))
        .allSatisfy(page -> assertThat(page.pieces().getFirst().piece()).isSameAs(again));
    assertThat(pages)
        .allSatisfy(
            page -> {
              LaidOutPage.Placed last = page.pieces().getLast();
              assertThat(last.y() + last.piece().height()).isLessThanOrEqualTo(PAGE + 0.01f);
            });
  }

  @Test
  void never_makes_a_page_that_holds_only_headings_drawn_again() {
    Piece again = piece(0, 200);
    Piece high = piece(0, PAGE - 100).repeating(again);

    List<LaidOutPage> pages = Flow.pages(List.of(high, high, high));

    assertThat(pages).hasSize(3).noneMatch(LaidOutPage::isEmpty);
  }

  @Test
  void ends_without_an_empty_page() {
    assertThat(Flow.pages(List.of(piece(0, 14), Piece.newPage()))).hasSize(1);
  }

  @Test
  void turns_the_paper_for_what_is_wide_and_back_again() {
    List<LaidOutPage> pages =
        Flow.pages(
            List.of(
                piece(0, 14).turned(Piece.Turn.UPRIGHT),
                piece(0, 14).keptWithNext(),
                piece(0, 100).turned(Piece.Turn.LYING),
                piece(0, 12),
                piece(0, 14).turned(Piece.Turn.UPRIGHT)));

    assertThat(pages).extracting(page -> page.paper().lying()).containsExactly(false, true, false);
    assertThat(pages.get(1).pieces()).hasSize(3);
  }

  @Test
  void leaves_no_empty_page_when_the_first_thing_is_wide_or_begins_a_page() {
    assertThat(Flow.pages(List.of(piece(0, 14).turned(Piece.Turn.LYING)))).hasSize(1);
    assertThat(Flow.pages(List.of(Piece.newPage(), piece(0, 14)))).hasSize(1);
  }

  private static Piece piece(float before, float height) {
    return Piece.of(
        before, height, List.of(new Mark.Box(Optional.empty(), 0, 0, 10, height, Palette.TINT)));
  }
}
