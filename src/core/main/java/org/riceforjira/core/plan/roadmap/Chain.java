package org.riceforjira.core.plan.roadmap;

/** Issues of which became known together what they wait for. */
final class Chain {
  /** False while it is being read. */
  boolean known;
}
