package se.bokslut.delivery;

/**
 * A path with a content (leverans, spec input "Delivery").
 *
 * @param id its number in the registry
 * @param path relative to the drop folder
 * @param sha256 the content's fingerprint
 * @param outcome what came of reading it
 * @param folderUsed whether a row of it takes its unit from the folder
 * @param withdrawn whether it was withdrawn by command
 * @param standing where it stands
 */
public record Delivery(
    long id,
    String path,
    String sha256,
    Outcome outcome,
    boolean folderUsed,
    boolean withdrawn,
    Standing standing) {

  /** What came of reading a delivery. */
  public enum Outcome {
    /** Not read to the end yet. */
    AWAITING,
    /** Its rows are stored. */
    TAKEN_IN,
    /** It cannot be used. */
    REJECTED
  }

  /** The folder that it lies in, relative to the drop folder. */
  public String folder() {
    return DroppedFile.folderOf(path);
  }
}
