package com.atlassian.jira.issue.search;

import java.util.List;

/** One page of a search, with the number of all matches. */
public class SearchResults<T> {
  private final List<T> results;
  private final int total;
  private final int max;
  private final int start;

  public SearchResults(List<T> results, int total, int max, int start) {
    this.results = List.copyOf(results);
    this.total = total;
    this.max = max;
    this.start = start;
  }

  public List<T> getResults() {
    return results;
  }

  public int getTotal() {
    return total;
  }

  public int getMax() {
    return max;
  }

  public int getStart() {
    return start;
  }

  /** The index after the last result of this page. */
  public int getEnd() {
    return start + results.size();
  }
}
