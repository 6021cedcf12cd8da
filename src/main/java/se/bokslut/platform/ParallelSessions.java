package se.bokslut.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.transaction.support.TransactionOperations;
import se.bokslut.organisation.Sessions;

/**
 * Pieces of work in several sessions of the database at once, each in a transaction of its own.
 *
 * @param work how many at once
 * @param transactions each begun only while no other run can have begun
 */
record ParallelSessions(ParallelWork work, TransactionOperations transactions) implements Sessions {

  @Override
  public void run(List<? extends Runnable> pieces) {
    try {
      work.run(pieces.stream().map(this::inTransaction).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ParallelWork.Piece inTransaction(Runnable piece) {
    return () -> transactions.executeWithoutResult(status -> piece.run());
  }
}
