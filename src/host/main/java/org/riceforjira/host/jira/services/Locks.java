package org.riceforjira.host.jira.services;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Locks by name, for the one node that this cluster has. */
final class Locks implements ClusterLockService {
  private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();

  @Override
  public ClusterLock getLockForName(String name) {
    return locks.computeIfAbsent(name, n -> new Named());
  }

  private static final class Named extends ReentrantLock implements ClusterLock {
    private static final long serialVersionUID = 1L;
  }
}
