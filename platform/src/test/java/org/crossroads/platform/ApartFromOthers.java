package org.crossroads.platform;

import org.springframework.test.annotation.DirtiesContext.HierarchyMode;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Ends a test class's application after it, so that no other class of the same settings finds its
 * people, mails and changes in the database. Which classes would follow one another is chance.
 */
final class ApartFromOthers extends AbstractTestExecutionListener {

  @Override
  public void afterTestClass(TestContext test) {
    test.markApplicationContextDirty(HierarchyMode.EXHAUSTIVE);
  }
}
