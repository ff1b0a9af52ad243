package com.atlassian.sal.api.lifecycle;

/** Called when the system is up and when the app goes down, if exported as a service. */
public interface LifecycleAware {
  void onStart();

  void onStop();
}
