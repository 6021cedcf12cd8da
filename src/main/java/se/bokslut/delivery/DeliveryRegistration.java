package se.bokslut.delivery;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Registers what a scan of the drop folder found, all files at once; within the caller's
 * transaction.
 */
final class DeliveryRegistration {

  private final JdbcClient jdbc;
  private final OffsetDateTime now;

  /**
   * Takes the database.
   *
   * @param now when what is new is registered
   */
  DeliveryRegistration(JdbcClient jdbc, OffsetDateTime now) {
    this.jdbc = jdbc;
    this.now = now;
  }

  void register(DropFolderScan scan) {
    keepScan(scan.files());
    forgetWithdrawals();
    registerContents();
    awaitAgain();
    String[] withdrawn = scan.withdrawn().toArray(String[]::new);
    withdraw(withdrawn);
    if (scan.withdrawnAll()) {
      countAgain(withdrawn);
    }
    jdbc.sql("drop table scanned_file").update();
    rankPaths();
  }

  private void keepScan(List<DroppedFile> files) {
    jdbc.sql(
            """
            create temporary table scanned_file (
              path text not null, folder text not null, sha256 text not null, bytes bigint not null
            ) on commit drop
            """)
        .update();
    jdbc.sql(
            """
            insert into scanned_file
            select * from unnest(
              cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as bigint[]))
            """)
        .param((Object) column(files, DroppedFile::path).toArray(String[]::new))
        .param(
            (Object)
                column(files, file -> DroppedFile.folderOf(file.path())).toArray(String[]::new))
        .param((Object) column(files, DroppedFile::sha256).toArray(String[]::new))
        .param((Object) column(files, DroppedFile::bytes).toArray(Long[]::new))
        .update();
  }

  private static <T> List<T> column(List<DroppedFile> files, Function<DroppedFile, T> value) {
    return files.stream().map(value).toList();
  }

  /** Another content at a path ends what was withdrawn there. */
  private void forgetWithdrawals() {
    jdbc.sql(
            """
            update delivery d set withdrawn = false
            from scanned_file s
            join dropped_file f on f.path = s.path
            join delivery seen on seen.delivery_id = f.delivery_id and seen.sha256 <> s.sha256
            where d.path = s.path and d.withdrawn
            """)
        .update();
  }

  private void registerContents() {
    jdbc.sql(
            """
            insert into delivery (path, folder, sha256, bytes, registered_at)
            select path, folder, sha256, bytes, ? from scanned_file order by path collate "C"
            on conflict (md5(path), sha256) do nothing
            """)
        .param(now)
        .update();
    jdbc.sql(
            """
            insert into dropped_file (path, delivery_id)
            select d.path, d.delivery_id
            from delivery d join scanned_file s on s.path = d.path and s.sha256 = d.sha256
            on conflict (md5(path)) do update set delivery_id = excluded.delivery_id
            """)
        .update();
  }

  /** What a fault of the programme rejected is read again, since the programme may be mended. */
  private void awaitAgain() {
    jdbc.sql(
            """
            update delivery d set outcome = 'awaiting'
            from scanned_file s
            where s.path = d.path and s.sha256 = d.sha256 and d.outcome = 'rejected'
              and exists (
                select from finding f
                where f.delivery_id = d.delivery_id and f.code = 'internal-fault'
              )
            """)
        .update();
  }

  /** Withdraws contents wherever they were delivered. */
  private void withdraw(String[] contents) {
    jdbc.sql(
            """
            insert into withdrawn_content (sha256)
            select unnest(cast(? as text[])) on conflict do nothing
            """)
        .param((Object) contents)
        .update();
    jdbc.sql("update delivery set withdrawn = true where sha256 = any(?)")
        .param((Object) contents)
        .update();
  }

  /**
   * Contents that have left the folders for withdrawn files count again, only where they lie now.
   *
   * @param contents all that lie in those folders
   */
  private void countAgain(String[] contents) {
    jdbc.sql(
            """
            update delivery d set withdrawn = false
            from scanned_file s
            join withdrawn_content w on w.sha256 = s.sha256
            where d.path = s.path and d.sha256 = s.sha256 and s.sha256 <> all(?)
            """)
        .param((Object) contents)
        .update();
    jdbc.sql(
            """
            delete from withdrawn_content w using scanned_file s
            where s.sha256 = w.sha256 and w.sha256 <> all(?)
            """)
        .param((Object) contents)
        .update();
  }

  private void rankPaths() {
    jdbc.sql(
            """
            update delivery set path_rank = ranked.position
            from (
              select delivery_id, dense_rank() over (order by path collate "C") as position
              from delivery
            ) ranked
            where ranked.delivery_id = delivery.delivery_id
              and delivery.path_rank <> ranked.position
            """)
        .update();
  }
}
