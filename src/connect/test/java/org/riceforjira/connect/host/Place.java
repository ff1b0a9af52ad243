package org.riceforjira.connect.host;

import com.google.gson.JsonElement;

/**
 * A place in a ranking; all numbers are 0 for an issue without a score.
 *
 * @param tied whether others share the rank
 * @param low the best rank that it may have in truth, in 4 of 5 cases
 * @param high the worst one
 */
record Place(String key, int rank, boolean tied, int low, int high) {
  static Place none(String key) {
    return new Place(key, 0, false, 0, 0);
  }

  /** 0 for null. */
  static int number(JsonElement number) {
    return number.isJsonNull() ? 0 : number.getAsInt();
  }
}
