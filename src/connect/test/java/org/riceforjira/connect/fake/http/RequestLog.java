package org.riceforjira.connect.fake.http;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every request that came in, in the order of their coming. */
public final class RequestLog {
  private static final String ISSUE = "/issue/";

  private final List<Request> all = new ArrayList<>();
  private int now;
  private int most;

  synchronized void begin() {
    now++;
    most = Math.max(most, now);
  }

  synchronized void end() {
    now--;
  }

  public synchronized void add(Asked asked, boolean known) {
    all.add(Request.of(asked, known));
  }

  public synchronized List<Request> all() {
    return List.copyOf(all);
  }

  /** Requests of a method whose path ends so, see {@link PathPattern}. */
  public List<Request> of(String method, String path) {
    PathPattern pattern = PathPattern.of(path);
    return all().stream()
        .filter(request -> request.method().equals(method) && pattern.matches(request.path()))
        .toList();
  }

  public int count(String method, String path) {
    return of(method, path).size();
  }

  public synchronized int count() {
    return all.size();
  }

  /** How often each issue was written to by a PUT of its own, by what the path calls it. */
  public Map<String, Long> putsPerIssue() {
    return of("PUT", ISSUE + "*").stream()
        .map(request -> request.path().substring(request.path().lastIndexOf('/') + 1))
        .collect(groupingBy(issue -> issue, TreeMap::new, counting()));
  }

  /** The largest number of requests that were under way at once. */
  public synchronized int mostAtOnce() {
    return most;
  }

  /** Requests for what no Jira has, or the fake has not learned. */
  public List<Request> unknown() {
    return all().stream().filter(request -> !request.known()).toList();
  }

  /** Forgets what came in so far, so that a test can count from here. */
  public synchronized void forget() {
    all.clear();
    most = now;
  }
}
