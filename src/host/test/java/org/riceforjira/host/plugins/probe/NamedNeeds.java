package org.riceforjira.host.plugins.probe;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.springframework.beans.factory.annotation.Qualifier;

/** Chooses among components of one type by their names. */
class NamedNeeds {
  @Inject
  NamedNeeds(
      @Named("polite") Greeting first,
      @Qualifier("rude") Greeting second,
      TransactionTemplate journal) {
    journal.execute(() -> first.greet() + ", " + second.greet());
  }

  NamedNeeds() {
    throw new IllegalStateException("The annotated constructor should have been taken.");
  }
}
