package se.bokslut.intake;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads items ahead in another thread, so that the next chunk is read while one is written.
 *
 * <p>Nothing is lost by it: a reader that resumes nothing begins anew after a failure.
 */
final class AheadItemReader<T> implements ItemStreamReader<T> {

  private final ItemStreamReader<T> reader;
  private final int most;
  private final Executor executor;
  private @Nullable Ahead<T> ahead;

  /**
   * Takes the reader.
   *
   * @param most the items to read ahead: those of a chunk, so that the next one is ready
   */
  AheadItemReader(ItemStreamReader<T> reader, int most, Executor executor) {
    this.reader = reader;
    this.most = most;
    this.executor = executor;
  }

  @Override
  public void open(ExecutionContext context) {
    reader.open(context);
    ahead = new Ahead<>(reader::read, most, item -> 1, executor);
  }

  @Override
  public @Nullable T read() throws Exception {
    Ahead<T> opened = ahead;
    if (opened == null) {
      throw new IllegalStateException("a reader is opened before it reads");
    }
    return opened.next();
  }

  @Override
  public void close() {
    if (ahead != null) {
      ahead.close();
    }
    reader.close();
  }
}
