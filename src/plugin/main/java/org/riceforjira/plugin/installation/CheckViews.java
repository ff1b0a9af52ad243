package org.riceforjira.plugin.installation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.riceforjira.plugin.installation.CheckJson.GroupJson;
import org.riceforjira.plugin.installation.CheckJson.IssueJson;
import org.riceforjira.plugin.installation.CheckJson.JiraJson;
import org.riceforjira.plugin.installation.CheckJson.OneJson;
import org.riceforjira.plugin.jira.Days;
import org.riceforjira.plugin.jira.People;
import org.riceforjira.plugin.jira.Product;
import org.riceforjira.plugin.jira.TrialGroup;
import org.riceforjira.plugin.jira.TrialIssues.Choice;
import org.riceforjira.plugin.jira.TrialResult;
import org.riceforjira.plugin.jira.TrialState;
import org.riceforjira.plugin.jira.Visitor;
import org.springframework.stereotype.Component;

/** Tells what came of trials, and where they were made. */
@Component
class CheckViews {
  private final Product product;
  private final Visitor visitor;
  private final People people;
  private final Days days;
  private final CheckTexts texts;

  CheckViews(Product product, Visitor visitor, People people, Days days, CheckTexts texts) {
    this.product = product;
    this.visitor = visitor;
    this.people = people;
    this.days = days;
    this.texts = texts;
  }

  CheckJson of(Choice on, List<TrialResult> results) {
    return new CheckJson(
        AppVersion.read(),
        new JiraJson(told(product::name), told(product::version)),
        System.getProperty("java.version"),
        days.now().toInstant().toString(),
        told(() -> visitor.key().flatMap(people::name).orElse(null)),
        on.issue()
            .map(issue -> new IssueJson(issue.issue().key(), issue.project().key()))
            .orElse(null),
        counts(results),
        Arrays.stream(TrialGroup.values()).map(group -> group(group, results)).toList());
  }

  /** Null for what cannot be told: a check of its own says why. */
  private static String told(Supplier<String> telling) {
    try {
      return telling.get();
    } catch (RuntimeException | LinkageError e) {
      return null;
    }
  }

  private static Map<String, Long> counts(List<TrialResult> results) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (TrialState state : TrialState.values()) {
      counts.put(state.code(), results.stream().filter(one -> one.state() == state).count());
    }
    return counts;
  }

  private GroupJson group(TrialGroup group, List<TrialResult> results) {
    return new GroupJson(
        group.code(),
        texts.text("rice.check.group." + group.code()),
        results.stream().filter(one -> one.group() == group).map(this::one).toList());
  }

  private OneJson one(TrialResult result) {
    return new OneJson(
        result.code(),
        texts.text("rice.check.title." + result.code()),
        result.state().code(),
        result.reason().map(texts::text).orElse(null),
        texts.text("rice.check.lost." + result.code()));
  }
}
