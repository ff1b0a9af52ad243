package org.riceforjira.plugin.roadmap;

import java.util.List;

/**
 * An issue of a roadmap on the wire: why it is where it is.
 *
 * @param place when it is worked on; null if it is not planned
 * @param why sentences, the most important first
 */
record DetailsJson(
    String key,
    String summary,
    CardJson.Status status,
    String place,
    List<String> why,
    List<CardJson.FlagJson> flags,
    List<LinkedJson> waitsFor,
    List<LinkedJson> waitedFor,
    List<PartJson> parts,
    List<FactorJson> factors,
    String scoreText,
    String rank) {

  /** An issue at the other end of a link; {@code place} is null if it is not planned. */
  record LinkedJson(String key, String summary, CardJson.Status status, String place) {}

  /** The effort of one period, which is named by its index. */
  record PartJson(int period, String title, String amountText) {}

  /** A factor as a person reads it. */
  record FactorJson(String name, String text) {}
}
