package org.crossroads.platform.accounts.trail;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The last entry of the trail.
 *
 * @param number its number, 0 before the first
 * @param hash its hash
 */
record TrailHead(long number, Hash hash) {

  /** The head as the database says it is. */
  static TrailHead read(JdbcClient jdbc) {
    return query(jdbc, "SELECT number, hash FROM audit_head");
  }

  /** The same, held until the end of the transaction. */
  static TrailHead lock(JdbcClient jdbc) {
    return query(jdbc, "SELECT number, hash FROM audit_head FOR UPDATE");
  }

  private static TrailHead query(JdbcClient jdbc, String sql) {
    return jdbc.sql(sql)
        .query((row, n) -> new TrailHead(row.getLong("number"), Hash.of(row.getBytes("hash"))))
        .single();
  }

  void store(JdbcClient jdbc) {
    jdbc.sql("UPDATE audit_head SET number = :number, hash = :hash")
        .param("number", number)
        .param("hash", hash.bytes())
        .update();
  }
}
