package se.bokslut.report.model;

/**
 * What stands on every page.
 *
 * @param head what stands at the top, beside the chapter's title
 * @param foot what stands at the bottom
 * @param page the page's number
 */
public record Running(String head, String foot, PageLabel page) {

  /**
   * The words around a page's number.
   *
   * @param before what stands before the number
   * @param between what stands between the number and that of all pages
   * @param after what stands after both
   */
  public record PageLabel(String before, String between, String after) {

    /** The label of a page. */
    public String of(int page, int pages) {
      return before + page + between + pages + after;
    }
  }
}
