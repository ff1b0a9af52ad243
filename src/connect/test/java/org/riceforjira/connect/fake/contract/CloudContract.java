package org.riceforjira.connect.fake.contract;

import java.util.Collection;
import java.util.Optional;

/** The contract of Cloud, read once for all fakes of a process: reading it takes a while. */
public final class CloudContract {
  private static Optional<Contract> read;

  private CloudContract() {}

  /**
   * Nothing where Atlassian's document is absent.
   *
   * @param templates what the fake serves; the same for every fake
   */
  public static synchronized Optional<Contract> find(Collection<String> templates) {
    if (read == null) {
      read = CloudDocument.find().map(document -> new OpenApiContract(document, templates));
    }
    return read;
  }
}
