package org.crossroads.platform.directory.incoming;

import org.crossroads.platform.imports.ImportRun;

/** The organisations that were open and that the file says are closed. */
public final class ClosedOrganisations {
  private ClosedOrganisations() {}

  /** Counts them, once the changes of the run are in the journal. */
  public static void count(ImportRun run) {
    run.closed(
        Transaction.of(run.connection())
            .sql(
                """
                SELECT count(*)
                FROM import_change
                WHERE import_id = :import AND relation = 'organisation'
                  AND before ->> 'status' IN ('open', 'closing')
                  AND after ->> 'status' = 'closed'
                """)
            .param("import", run.id())
            .query(Integer.class)
            .single());
  }
}
