package com.atlassian.scheduler.config;

/** Whether each node runs a job or one for all. */
public enum RunMode {
  RUN_LOCALLY,
  RUN_ONCE_PER_CLUSTER
}
