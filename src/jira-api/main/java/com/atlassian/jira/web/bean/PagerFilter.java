package com.atlassian.jira.web.bean;

/** Which page of a search is wanted; a negative maximum asks for everything. */
public class PagerFilter<T> {
  private int start;
  private int max;

  public PagerFilter() {
    this(20);
  }

  public PagerFilter(int max) {
    this(0, max);
  }

  public PagerFilter(int start, int max) {
    this.start = start;
    this.max = max;
  }

  public static PagerFilter<?> getUnlimitedFilter() {
    return new PagerFilter<>(-1);
  }

  /** The whole page that holds the index, as wide as the maximum. */
  public static PagerFilter<?> newPageAlignedFilter(int index, int max) {
    return new PagerFilter<>(index - index % max, max);
  }

  public int getStart() {
    return start;
  }

  public void setStart(int start) {
    this.start = start;
  }

  public int getMax() {
    return max;
  }

  public void setMax(int max) {
    this.max = max;
  }

  public int getEnd() {
    return start + max;
  }
}
