package org.riceforjira.connect.host;

import java.util.Map;

/** Settings by which most issues of {@link RealIssues} have a score, from many kinds of sources. */
final class RealRules {
  static final String POINTS = "Story Points";

  private static final String SETTINGS =
      """
      {"version": 2, "scoreField": "{RICE Score}",
       "factors": {
        "reach": {"unit": "people", "sources": [
          {"kind": "number", "field": "{Reach}"},
          {"kind": "linkSum", "linkType": "Duplicate", "direction": "inward",
           "field": "{Story Points}"},
          {"kind": "votes"}]},
        "impact": {"sources": [
          {"kind": "number", "field": "{Impact}"},
          {"kind": "priority",
           "values": {"Critical": 3, "High": 2, "Medium": 1}},
          {"kind": "watchers"}]},
        "confidence": {"stored": "raw", "sources": [
          {"kind": "number", "field": "{Confidence}"},
          {"kind": "linkSum", "linkType": "Relates", "direction": "outward",
           "field": "{Story Points}"},
          {"kind": "commentAuthors"}]},
        "effort": {"sources": [
          {"kind": "number", "field": "{Effort}"},
          {"kind": "storyPoints", "field": "{Story Points}", "pointsPerUnit": 3}]}},
       "goals": [
        {"jql": "labels is not EMPTY AND component = Android", "multiplier": 1.5, "label": "Android"},
        {"jql": "labels = ios AND priority != High", "multiplier": 2, "label": "iOS"}],
       "planning": {"candidates": {"jql": ""}}}
      """;

  private RealRules() {}

  /**
   * The settings of a Jira.
   *
   * @param fields ids by name
   */
  static String json(Map<String, String> fields) {
    String json = SETTINGS;
    for (Map.Entry<String, String> field : fields.entrySet()) {
      json = json.replace("{" + field.getKey() + "}", field.getValue());
    }
    return json;
  }
}
