package se.bokslut.organisation;

import java.util.List;

/**
 * Sessions of the database, in which pieces of work that need none of the others are done.
 *
 * <p>One session works on one processor, and what is worked out of all rows are many things that
 * know nothing of each other.
 */
@FunctionalInterface
public interface Sessions {

  /** The session and the transaction of the caller, where one piece is done after the other. */
  Sessions OF_CALLER = pieces -> pieces.forEach(Runnable::run);

  /**
   * Does all pieces. What a piece changed may stay when another one fails; each sees what was
   * committed before, and nothing else.
   */
  void run(List<? extends Runnable> pieces);
}
