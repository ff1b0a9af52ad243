package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/** A lock that one node of the cluster holds at a time. */
public interface ClusterLock extends Lock {
  boolean isHeldByCurrentThread();
}
