package se.bokslut.intake;

import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads items ahead in another thread and makes them into what is written, so that the next chunk
 * is ready while one is written.
 *
 * <p>Nothing is lost by it: a reader that resumes nothing begins anew after a failure. What is to
 * be done when all has been read is done in the transaction of the last chunk, so that it stands or
 * falls with what was read.
 */
final class AheadItemReader<T, R> implements ItemStreamReader<R> {

  private final ItemStreamReader<T> reader;
  private final Function<T, R> making;
  private final ToLongFunction<R> weight;
  private final int most;
  private final Executor executor;
  private final Runnable atEnd;
  private @Nullable Ahead<R> ahead;
  private boolean ended;

  /**
   * Takes the reader.
   *
   * @param making makes an item into what is written, in the thread that reads
   * @param weight how much memory what is written takes, in bytes; of heavy items fewer are made
   * @param most the items to read ahead: those of a chunk, so that the next one is ready
   * @param atEnd what is to be done, once, when all has been read
   */
  AheadItemReader(
      ItemStreamReader<T> reader,
      Function<T, R> making,
      ToLongFunction<R> weight,
      int most,
      Executor executor,
      Runnable atEnd) {
    this.reader = reader;
    this.making = making;
    this.weight = weight;
    this.most = most;
    this.executor = executor;
    this.atEnd = atEnd;
  }

  @Override
  public void open(ExecutionContext context) {
    reader.open(context);
    ahead = new Ahead<>(this::make, most, weight, executor);
  }

  private @Nullable R make() throws Exception {
    T item = reader.read();
    return item == null ? null : making.apply(item);
  }

  @Override
  public @Nullable R read() throws Exception {
    Ahead<R> opened = ahead;
    if (opened == null) {
      throw new IllegalStateException("a reader is opened before it reads");
    }
    R item = opened.next();
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
