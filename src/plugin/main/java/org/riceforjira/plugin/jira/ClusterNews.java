package org.riceforjira.plugin.jira;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.riceforjira.core.sync.ProjectId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Knows that other nodes changed something of a project, though not what: a cache that nodes share
 * holds a token for each project. A node that changes something puts a token of its own, which
 * drops the entries of the others; they then find one that they do not know.
 */
@Component
public class ClusterNews {
  static final String CACHE = "org.riceforjira.changes";

  /** A topic of no project. */
  private static final String TRIED = "check";

  private static final Logger LOG = LoggerFactory.getLogger(ClusterNews.class);

  private final Cache<String, String> tokens;
  private final String node = UUID.randomUUID() + ":";
  private final AtomicLong made = new AtomicLong();
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  ClusterNews(@ComponentImport CacheManager caches) {
    tokens =
        caches.getCache(
            CACHE,
            topic -> UUID.randomUUID().toString(),
            new CacheSettingsBuilder().remote().flushable().build());
  }

  /** What can change. */
  public enum Topic {
    ISSUES,
    REVIEWS
  }

  /** The token of a topic as it was last seen, and how often it was another node's before. */
  private record Known(String token, long changes) {}

  /** This node changed something of the project. */
  public void tell(ProjectId project, Topic topic) {
    // Before the own token hides what another node may have told.
    heard(project, topic);
    tokens.put(name(project, topic), node + made.incrementAndGet());
  }

  /**
   * A number that grows whenever other nodes changed something of the project; sometimes also when
   * nobody did. Costs a look into this node's memory.
   */
  public long heard(ProjectId project, Topic topic) {
    String name = name(project, topic);
    try {
      String token = tokens.get(name);
      return known.merge(name, new Known(token, 0), this::seen).changes();
    } catch (RuntimeException e) {
      // Whatever a cache throws: a ranking that is up to an hour old is better than none.
      LOG.warn("Changes on other nodes are not noticed at once", e);
      return known.getOrDefault(name, new Known("", 0)).changes();
    }
  }

  /** Tells of something that concerns nobody; true if it is heard. */
  boolean isHeard() {
    String news = node + made.incrementAndGet();
    tokens.put(TRIED, news);
    try {
      return news.equals(tokens.get(TRIED));
    } finally {
      tokens.remove(TRIED);
    }
  }

  private Known seen(Known before, Known now) {
    boolean own = now.token().startsWith(node);
    boolean news = !own && !now.token().equals(before.token());
    return new Known(now.token(), before.changes() + (news ? 1 : 0));
  }

  private static String name(ProjectId project, Topic topic) {
    return project.value() + "." + topic;
  }
}
