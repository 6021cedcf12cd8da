package se.bokslut.intake;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads items ahead in another thread, so that the next chunk is read while one is written.
 *
 * <p>Nothing is lost by it: a reader that resumes nothing begins anew after a failure. What is to
 * be done when all has been read is done in the transaction of the last chunk, so that it stands or
 * falls with what was read.
 */
final class AheadItemReader<T> implements ItemStreamReader<T> {

  private final ItemStreamReader<T> reader;
  private final int most;
  private final Executor executor;
  private final Runnable atEnd;
  private @Nullable Ahead<T> ahead;
  private boolean ended;

  /**
   * Takes the reader.
   *
   * @param most the items to read ahead: those of a chunk, so that the next one is ready
   * @param atEnd what is to be done, once, when all has been read
   */
  AheadItemReader(ItemStreamReader<T> reader, int most, Executor executor, Runnable atEnd) {
    this.reader = reader;
    this.most = most;
    this.executor = executor;
    this.atEnd = atEnd;
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
    T item = opened.next();
    ended = item == null;
    return item;
  }

  /** Comes after each chunk has been written, in its transaction. */
  @Override
  public void update(ExecutionContext context) {
    if (ended) {
      atEnd.run();
    }
  }

  @Override
  public void close() {
    if (ahead != null) {
      ahead.close();
    }
    reader.close();
  }
}
