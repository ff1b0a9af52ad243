package org.riceforjira.plugin.jira;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The stamp of an issue and those that it replaced, so that a review can be taken back without
 * believing anybody who reviewed before.
 *
 * @param former the newest first; an empty one stands for no stamp. Where the list ends nothing is
 *     known of those before
 */
public record ReviewTrail(ReviewStamp last, List<Optional<ReviewStamp>> former) {
  /** As many reviews of one issue as somebody takes back; the property has to stay small. */
  static final int MOST = 3;

  public ReviewTrail {
    Objects.requireNonNull(last, "last");
    former = List.copyOf(former);
  }

  /** The trail of an issue that had no stamp before this one. */
  public static ReviewTrail of(ReviewStamp stamp) {
    return after(Optional.empty(), stamp);
  }

  /** The trail after one more stamp; empty for an issue that has none. */
  public static ReviewTrail after(Optional<ReviewTrail> before, ReviewStamp stamp) {
    Stream<Optional<ReviewStamp>> older = before.stream().flatMap(trail -> trail.former().stream());
    return new ReviewTrail(
        stamp, Stream.concat(Stream.of(before.map(ReviewTrail::last)), older).limit(MOST).toList());
  }

  /** True if it is known what the last stamp replaced. */
  public boolean canGoBack() {
    return !former.isEmpty();
  }

  /** The trail before the last stamp, as far as it is known; empty if there was no stamp. */
  public Optional<ReviewTrail> back() {
    return former.get(0).map(stamp -> new ReviewTrail(stamp, former.subList(1, former.size())));
  }
}
