package se.bokslut.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TestDatabaseTests {

  @Test
  void hands_out_an_empty_database_each_time() throws SQLException {
    Sql.on(TestDatabase.fresh()).execute("create table mine as select 1");

    assertThat(Sql.on(TestDatabase.fresh()).query("select to_regclass('mine')"))
        .containsOnlyNulls();
  }

  @Test
  void sorts_and_knows_letters_as_the_embedded_database() throws SQLException {
    var database = Sql.on(TestDatabase.fresh());

    assertThat(database.query("select w from unnest(array['ö','z','ä','å']) w order by w"))
        .containsExactly("z", "å", "ä", "ö");
    database.execute("create extension pg_trgm");
    assertThat(database.query("select similarity('Å', 'å')")).containsExactly("1");
  }

  @Test
  void gives_no_superuser() throws SQLException {
    assertThat(
            Sql.on(TestDatabase.fresh())
                .query("select usesuper from pg_user where usename = current_user"))
        .containsExactly("f");
  }
}
