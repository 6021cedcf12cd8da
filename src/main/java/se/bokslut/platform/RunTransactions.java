package se.bokslut.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/** Transactions of a run, each begun only while no other run can have begun. */
public record RunTransactions(TransactionOperations transactions, RunLockCheck lock)
    implements TransactionOperations {

  @Override
  public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
    return transactions.execute(
        status -> {
          lock.check();
          return action.doInTransaction(status);
        });
  }
}
