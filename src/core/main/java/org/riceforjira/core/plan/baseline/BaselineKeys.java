package org.riceforjira.core.plan.baseline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The keys of a baseline: every project key once, then for each issue its project and the step from
 * the number before in the same project, which is small because ids and numbers grow together.
 */
final class BaselineKeys {
  private BaselineKeys() {}

  static void write(List<String> texts, BaselineWriter out) {
    List<BaselineKey> keys = texts.stream().map(BaselineKey::of).toList();
    Map<String, Integer> prefixes = new LinkedHashMap<>();
    keys.forEach(key -> prefixes.putIfAbsent(key.prefix(), prefixes.size()));
    out.varint(prefixes.size());
    prefixes.keySet().forEach(out::text);
    keys.forEach(key -> out.varint(prefixes.get(key.prefix())));
    long[] before = new long[prefixes.size()];
    for (BaselineKey key : keys) {
      int prefix = prefixes.get(key.prefix());
      out.zigzag(key.number() - before[prefix]);
      before[prefix] = key.number();
    }
  }

  static List<String> read(int count, BaselineReader in) {
    List<String> prefixes = readPrefixes(count, in);
    int[] projects = new int[count];
    for (int i = 0; i < count; i++) {
      projects[i] = in.atMost(prefixes.size() - 1);
    }
    long[] before = new long[prefixes.size()];
    List<String> keys = new ArrayList<>(count);
    for (int project : projects) {
      before[project] += in.zigzag();
      keys.add(new BaselineKey(prefixes.get(project), before[project]).text());
    }
    return keys;
  }

  // Each prefix is named by a line, so that a body of zeros does not unpack to millions of them;
  // one long prefix named by many lines would unpack to more than was read.
  private static List<String> readPrefixes(int lines, BaselineReader in) {
    int count = in.atMost(lines);
    List<String> prefixes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String prefix = in.text();
      if (prefix.length() > BaselineIssue.LONGEST_KEY) {
        throw UnreadableBaseline.damaged();
      }
      prefixes.add(prefix);
    }
    return prefixes;
  }
}
