package org.riceforjira.host.plugins.probe;

import org.springframework.stereotype.Component;

/** A component that cannot be without {@link Unlisted}. */
@Component
public class NeedsUnlisted {
  final Unlisted unlisted;

  public NeedsUnlisted(Unlisted unlisted) {
    this.unlisted = unlisted;
  }
}
