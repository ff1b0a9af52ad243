package org.riceforjira.plugin.roadmap;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.riceforjira.plugin.jira.Visibility;
import org.springframework.stereotype.Component;

/**
 * Leaves out of baselines what the visitor may not know, before anything is computed: a count or a
 * sum must not tell of hidden issues either. Issues that exist no more are told to whoever saved
 * every one of the baselines that have them, and to nobody else.
 */
@Component
class BaselineSight {
  private final Visibility visibility;
  private final BaselineAccess access;

  BaselineSight(Visibility visibility, BaselineAccess access) {
    this.visibility = visibility;
    this.access = access;
  }

  /** Baselines that are looked at together, with the same issues left out of each. */
  List<BaselineTaken> of(List<BaselineTaken> all) {
    Set<Long> told = told(all);
    return all.stream().map(taken -> taken.only(told)).toList();
  }

  private Set<Long> told(List<BaselineTaken> all) {
    Set<Long> ids = new HashSet<>();
    all.forEach(taken -> ids.addAll(ids(taken)));
    Set<Long> told = new HashSet<>(visibility.seen(List.copyOf(ids)));
    ids.removeAll(told);
    // Whether one exists is asked of one after the other, so only where it matters.
    all.stream().filter(taken -> !isOwn(taken)).map(BaselineSight::ids).forEach(ids::removeAll);
    told.addAll(visibility.deleted(ids));
    return told;
  }

  private boolean isOwn(BaselineTaken taken) {
    return taken.saved().filter(access::isOwn).isPresent();
  }

  private static Set<Long> ids(BaselineTaken taken) {
    return taken.baseline().lines().stream()
        .map(line -> line.issue().id())
        .collect(Collectors.toSet());
  }
}
