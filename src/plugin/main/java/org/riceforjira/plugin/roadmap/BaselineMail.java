package org.riceforjira.plugin.roadmap;

import java.util.ArrayList;
import java.util.List;
import org.riceforjira.plugin.roadmap.BaselineComparisonJson.Change;
import org.riceforjira.plugin.roadmap.BaselineComparisonJson.Crossing;
import org.springframework.stereotype.Component;

/** Writes what changed between two baselines as plain text, for a mail. */
@Component
class BaselineMail {
  /** So many issues of each list; who wants all of them looks at the roadmap. */
  static final int MOST = 20;

  private final BaselineTexts texts;

  BaselineMail(BaselineTexts texts) {
    this.texts = texts;
  }

  /** All but the text of a comparison is there already. */
  String of(BaselineComparison comparison, BaselineComparisonJson told) {
    List<String> lines = new ArrayList<>();
    lines.add(headline(comparison));
    lines.add("");
    lines.add(told.growth().text());
    changes("rice.roadmap.baseline.mail.earlier", "earlier", told.earlier(), told, lines);
    changes("rice.roadmap.baseline.mail.later", "later", told.later(), told, lines);
    crossings("rice.roadmap.baseline.mail.in", "in", told.in(), told, lines);
    crossings("rice.roadmap.baseline.mail.out", "out", told.out(), told, lines);
    crossings("rice.roadmap.baseline.mail.done", "done", told.done(), told, lines);
    changes("rice.roadmap.baseline.mail.rescored", "rescored", told.rescored(), told, lines);
    changes(
        "rice.roadmap.baseline.mail.reestimated", "reestimated", told.reestimated(), told, lines);
    lines.add("");
    lines.add(
        texts.text("rice.roadmap.baseline.mail.unchanged", Integer.toString(told.unchanged())));
    return String.join("\n", lines) + "\n";
  }

  private String headline(BaselineComparison comparison) {
    return texts.text(
        "rice.roadmap.baseline.mail.head",
        comparison.source(),
        named(comparison.pair().older()),
        named(comparison.pair().newer()));
  }

  private String named(BaselineTaken taken) {
    return texts.text(
        "rice.roadmap.baseline.mail.named",
        taken.baseline().name(),
        texts.moment(taken.baseline().takenAt()));
  }

  private void changes(
      String key,
      String list,
      List<Change> changes,
      BaselineComparisonJson told,
      List<String> lines) {
    List<String> issues =
        changes.stream().limit(MOST).map(c -> line(c.key(), c.summary(), c.text())).toList();
    section(key, told.counts().get(list), issues, lines);
  }

  private void crossings(
      String key,
      String list,
      List<Crossing> crossings,
      BaselineComparisonJson told,
      List<String> lines) {
    List<String> issues =
        crossings.stream().limit(MOST).map(c -> line(c.key(), c.summary(), c.text())).toList();
    section(key, told.counts().get(list), issues, lines);
  }

  private void section(String key, int count, List<String> issues, List<String> lines) {
    if (count == 0) {
      return;
    }
    lines.add("");
    lines.add(texts.text(key, Integer.toString(count)));
    lines.addAll(issues);
    if (count > issues.size()) {
      String more = Integer.toString(count - issues.size());
      lines.add(texts.text("rice.roadmap.baseline.mail.more", more));
    }
  }

  private String line(String issueKey, String summary, String text) {
    return summary.isEmpty()
        ? texts.text("rice.roadmap.baseline.mail.gone", issueKey, text)
        : texts.text("rice.roadmap.baseline.mail.issue", issueKey, summary, text);
  }
}
