package se.bokslut.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class InstalledServerTests {

  @Test
  void hands_out_an_empty_database_each_time() throws SQLException {
    Sql.on(InstalledServer.shared().fresh()).execute("create table mine as select 1");

    assertThat(Sql.on(InstalledServer.shared().fresh()).query("select to_regclass('mine')"))
        .containsOnlyNulls();
  }

  @Test
  void sorts_in_another_order_than_the_embedded_database() throws SQLException {
    assertThat(
            Sql.on(InstalledServer.shared().fresh())
                .query("select w from unnest(array['ö','z','ä','å']) w order by w"))
        .containsExactly("z", "ä", "å", "ö");
  }

  @Test
  void keeps_what_is_committed_when_it_is_stopped_and_leaves_nothing_when_it_is_closed()
      throws SQLException {
    var server = InstalledServer.start();
    var database = Sql.on(server.fresh());
    database.execute("create table mine as select 7");

    server.stop();
    server.startAgain();

    assertThat(database.query("select * from mine")).containsExactly("7");
    server.close();
    assertThat(server.data().getParent()).doesNotExist();
  }
}
