package se.bokslut.feedback;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the parts of a copy, each once, with times that are always the same. */
final class PartWriter implements Closeable {

  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;
  private final Set<String> done = new HashSet<>();

  /** Takes over the stream, which is closed with the last part. */
  PartWriter(OutputStream stream) {
    this.zip = new ZipOutputStream(stream);
  }

  void put(String name, String content) throws IOException {
    put(name, content.getBytes(StandardCharsets.UTF_8));
  }

  void put(String name, byte[] content) throws IOException {
    begin(name);
    zip.write(content);
    zip.closeEntry();
  }

  /** Begins a part that is written piece by piece and ended by {@link #end}. */
  Writer start(String name) throws IOException {
    begin(name);
    return new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
  }

  void end(Writer part) throws IOException {
    part.flush();
    zip.closeEntry();
  }

  /** Takes note of a part that the copy is not to have. */
  void leaveOut(String name) {
    done.add(name);
  }

  /** Whether a part has been written or left out. */
  boolean isDone(String name) {
    return done.contains(name);
  }

  private void begin(String name) throws IOException {
    done.add(name);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
