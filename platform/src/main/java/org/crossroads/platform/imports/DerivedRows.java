package org.crossroads.platform.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/**
 * Rows that follow from imported rows alone. They are worked out anew in the transaction of each
 * import or undo that touches those, so that they are never out of step. Registered as a bean.
 */
public interface DerivedRows {

  /** The imported tables from which they follow. */
  Set<String> from();

  /** Works them out anew. Neither commits nor rolls back. */
  void rebuild(Connection connection) throws SQLException;
}
