package org.riceforjira.host.jql;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Two projects with five issues, at noon of a Saturday in Berlin's winter time. */
final class SampleHost implements JqlContext {
  static final JqlValue SHOP = JqlValue.of("10", "SHOP");
  static final JqlValue OPS = JqlValue.of("20", "OPS");
  private static final JqlValue ANNA = JqlValue.of("user1", "Anna Alm");
  private static final JqlValue BOB = JqlValue.of("user2", "Bob Berg");
  private static final JqlValue ONE = JqlValue.of("71", "Sprint One");
  private static final JqlValue TWO = JqlValue.of("72", "Sprint Two");
  private static final JqlValue THREE = JqlValue.of("73", "Sprint Three");
  private static final JqlValue OLD = new JqlValue("61", "1.0", 1);
  private static final JqlValue NEW = new JqlValue("62", "2.0", 2);
  private static final JqlValue OPS_NEW = new JqlValue("63", "2.0", 1);
  private static final JqlValue CART = JqlValue.of("51", "Cart");
  private static final List<JqlValue> TYPES = places("Story", "Bug", "Task", "Sub-task");
  private static final List<JqlValue> PRIORITIES = places("Highest", "High", "Medium", "Low");
  private static final List<JqlValue> STATUSES =
      List.of(
          new JqlValue("1", "To Do", 1),
          new JqlValue("3", "In Progress", 2),
          new JqlValue("6", "Done", 3));
  private static final List<JqlValue> RESOLUTIONS = places("Fixed", "Won't Do");

  private static final Map<JqlKind, List<JqlValue>> VALUES =
      Map.of(
          JqlKind.PROJECT, List.of(SHOP, OPS),
          JqlKind.ISSUE_TYPE, TYPES,
          JqlKind.STATUS, STATUSES,
          JqlKind.PRIORITY, PRIORITIES,
          JqlKind.RESOLUTION, RESOLUTIONS,
          JqlKind.VERSION, List.of(OLD, NEW, OPS_NEW),
          JqlKind.COMPONENT, List.of(CART),
          JqlKind.SPRINT, List.of(ONE, TWO, THREE),
          JqlKind.USER, List.of(ANNA, BOB));
  private static final Map<String, JqlValue> OTHER_NAMES =
      Map.of("the shop", SHOP, "anna", ANNA, "bob", BOB);

  private static final List<JqlFilter> FILTERS =
      List.of(
          new JqlFilter("801", "Bugs", "type = Bug ORDER BY key"),
          new JqlFilter("802", "Mine", "assignee = currentUser()"),
          new JqlFilter("803", "Mine", "reporter = currentUser()"),
          new JqlFilter("804", "Both", "filter = Bugs OR filter = Mine"),
          new JqlFilter("805", "All", ""),
          new JqlFilter("806", "Broken", "colour = red"),
          new JqlFilter("807", "Circle", "project = SHOP OR filter in (Bugs, Round)"),
          new JqlFilter("808", "Round", "filter = 807"));

  private final Optional<String> user;

  SampleHost(Optional<String> user) {
    this.user = user;
  }

  static List<JqlIssue> issues() {
    return List.of(shop1(), shop2(), shop10(), ops1(), ops2());
  }

  private static SampleIssue shop1() {
    return new SampleIssue(101, "SHOP-1")
        .on("2026-11-01T09:00:00Z", "2026-11-20T09:00:00Z")
        .with("type", TYPES.get(0))
        .with("status", STATUSES.get(0))
        .with("priority", PRIORITIES.get(0))
        .with("labels", List.of("web", "Growth"))
        .with("fixVersions", List.of(OLD))
        .with("components", List.of(CART))
        .with("sprints", List.of(ONE))
        .with("assignee", ANNA)
        .with("reporter", BOB)
        .with("summary", "Faster checkout for guests")
        .with("description", "Customers leave at the payment page")
        .with("due", LocalDate.of(2026, 11, 30))
        .with("customfield_1", 450.0)
        .with("customfield_2", "Grow revenue in Europe")
        .with("customfield_3", "Red");
  }

  private static SampleIssue shop2() {
    return new SampleIssue(102, "SHOP-2")
        .on("2026-11-10T09:00:00Z", "2026-11-21T10:00:00Z")
        .with("type", TYPES.get(1))
        .with("status", STATUSES.get(1))
        .with("priority", PRIORITIES.get(1))
        .with("labels", List.of("web"))
        .with("sprints", List.of(ONE, TWO))
        .with("assignee", BOB)
        .with("reporter", ANNA)
        .with("summary", "Checkout crashes on payment")
        .with("comments", List.of("Seen in the log of May", "Payment fails"))
        .with("due", LocalDate.of(2026, 11, 21))
        .with("customfield_1", 3.0)
        .with("customfield_3", List.of("Red", "Blue"));
  }

  private static SampleIssue shop10() {
    return new SampleIssue(110, "SHOP-10")
        .on("2026-11-12T09:00:00Z", "2026-11-15T09:00:00Z")
        .with("type", TYPES.get(3))
        .with("status", STATUSES.get(2))
        .with("priority", PRIORITIES.get(3))
        .with("resolution", RESOLUTIONS.get(0))
        .with("resolved", Instant.parse("2026-11-15T09:00:00Z"))
        .with("reporter", ANNA)
        .with("parent", "SHOP-2")
        .with("summary", "Write a test")
        .with("customfield_1", -5.0);
  }

  private static SampleIssue ops1() {
    return new SampleIssue(201, "OPS-1")
        .on("2026-10-01T09:00:00Z", "2026-10-02T09:00:00Z")
        .with("type", TYPES.get(2))
        .with("status", STATUSES.get(0))
        .with("sprints", List.of(THREE))
        .with("fixVersions", List.of(OPS_NEW))
        .with("assignee", ANNA)
        .with("summary", "Renew the certificate \"web\"");
  }

  private static SampleIssue ops2() {
    return new SampleIssue(202, "OPS-2")
        .on("2025-12-31T23:30:00Z", "2026-10-20T09:00:00Z")
        .with("type", TYPES.get(0))
        .with("status", STATUSES.get(2))
        .with("priority", PRIORITIES.get(2))
        .with("resolution", RESOLUTIONS.get(1))
        .with("resolved", Instant.parse("2026-10-20T09:00:00Z"))
        .with("labels", List.of("growth"))
        .with("sprints", List.of(TWO))
        .with("reporter", BOB)
        .with("summary", "Log the payments")
        .with("customfield_1", -0.0);
  }

  private static List<JqlValue> places(String... names) {
    List<JqlValue> values = new ArrayList<>();
    for (String name : names) {
      values.add(new JqlValue("" + (values.size() + 1), name, values.size() + 1));
    }
    return List.copyOf(values);
  }

  @Override
  public Instant now() {
    return Instant.parse("2026-11-21T11:00:00Z");
  }

  @Override
  public ZoneId zone() {
    return ZoneId.of("Europe/Berlin");
  }

  @Override
  public Optional<String> currentUser() {
    return user;
  }

  @Override
  public List<JqlCustomField> customFields() {
    return List.of(
        new JqlCustomField("customfield_1", "Reach", JqlCustomField.Kind.NUMBER),
        new JqlCustomField("customfield_2", "Strategic Goal", JqlCustomField.Kind.TEXT),
        new JqlCustomField("customfield_3", "Team", JqlCustomField.Kind.OPTION),
        new JqlCustomField("customfield_4", "Impact", JqlCustomField.Kind.NUMBER),
        new JqlCustomField("customfield_5", "impact", JqlCustomField.Kind.OPTION));
  }

  @Override
  public List<JqlValue> find(JqlKind kind, String nameOrId) {
    List<JqlValue> all = VALUES.get(kind);
    List<JqlValue> named =
        all.stream()
            .filter(
                value ->
                    value.name().equalsIgnoreCase(nameOrId)
                        || value.equals(OTHER_NAMES.get(nameOrId.toLowerCase(Locale.ROOT))))
            .toList();
    return named.isEmpty()
        ? all.stream().filter(value -> value.id().equals(nameOrId)).toList()
        : named;
  }

  @Override
  public List<JqlFilter> filters(String nameOrId) {
    return FILTERS.stream()
        .filter(it -> it.name().equalsIgnoreCase(nameOrId) || it.id().equals(nameOrId))
        .toList();
  }

  @Override
  public Optional<IssueRef> issue(String keyOrId) {
    return issues().stream()
        .filter(i -> i.key().equalsIgnoreCase(keyOrId) || Long.toString(i.id()).equals(keyOrId))
        .map(i -> new IssueRef(i.id(), i.key()))
        .findFirst();
  }

  @Override
  public Set<String> group(JqlGroup group, Set<String> projectIds) {
    boolean shop = projectIds.isEmpty() || projectIds.contains(SHOP.id());
    boolean ops = projectIds.isEmpty() || projectIds.contains(OPS.id());
    return switch (group) {
      case STANDARD_ISSUE_TYPES -> Set.of("1", "2", "3");
      case SUB_TASK_ISSUE_TYPES -> Set.of("4");
      case OPEN_SPRINTS -> Set.of(ONE.id());
      case CLOSED_SPRINTS -> Set.of(TWO.id());
      case FUTURE_SPRINTS -> Set.of(THREE.id());
      case RELEASED_VERSIONS -> shop ? Set.of(OLD.id()) : Set.of();
      case UNRELEASED_VERSIONS -> ops ? Set.of(OPS_NEW.id()) : Set.of(NEW.id());
    };
  }

  @Override
  public boolean sprints() {
    return true;
  }

  @Override
  public Optional<Long> unknownAmong(Collection<Long> issueIds) {
    return issueIds.stream()
        .filter(id -> issues().stream().noneMatch(issue -> issue.id() == id))
        .findFirst();
  }

  @Override
  public Optional<JqlFunction> function(String name) {
    return name.equalsIgnoreCase("riceTop") ? Optional.of(new FirstIssues()) : Optional.empty();
  }

  /** Stands for the issues with the smallest ids, as many as its argument says. */
  private static final class FirstIssues implements JqlFunction {
    @Override
    public boolean several() {
      return true;
    }

    @Override
    public List<String> check(Use use) {
      return use.arguments().size() == 1 && use.arguments().get(0).matches("\\d+")
          ? List.of()
          : List.of("It wants one number.");
    }

    @Override
    public List<String> issues(Use use) throws Failed {
      long most = Long.parseLong(use.arguments().get(0));
      if (most == 99) {
        throw new Failed("It broke.", null);
      }
      return Stream.concat(
              SampleHost.issues().stream().map(JqlIssue::id).map(String::valueOf).limit(most),
              most == 9 ? Stream.of("9999") : Stream.empty())
          .toList();
    }
  }
}
