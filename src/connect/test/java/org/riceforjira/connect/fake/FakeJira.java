package org.riceforjira.connect.fake;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.riceforjira.connect.fake.cloud.CloudResources;
import org.riceforjira.connect.fake.contract.CloudContract;
import org.riceforjira.connect.fake.contract.Contract;
import org.riceforjira.connect.fake.contract.DataCenterContract;
import org.riceforjira.connect.fake.datacenter.DataCenterResources;
import org.riceforjira.connect.fake.datacenter.RiceApp;
import org.riceforjira.connect.fake.http.Faults;
import org.riceforjira.connect.fake.http.Loopback;
import org.riceforjira.connect.fake.http.OtherServer;
import org.riceforjira.connect.fake.http.Pacing;
import org.riceforjira.connect.fake.http.PathPattern;
import org.riceforjira.connect.fake.http.RequestLog;
import org.riceforjira.connect.fake.login.Logins;
import org.riceforjira.connect.fake.rest.FieldResource;
import org.riceforjira.connect.fake.rest.Flavour;
import org.riceforjira.connect.fake.rest.Habits;
import org.riceforjira.connect.fake.rest.IssueResource;
import org.riceforjira.connect.fake.rest.ListResource;
import org.riceforjira.connect.fake.rest.PersonResource;
import org.riceforjira.connect.fake.rest.ScreenResource;
import org.riceforjira.connect.fake.rest.Site;
import org.riceforjira.connect.fake.store.Field;
import org.riceforjira.connect.fake.store.FieldKind;
import org.riceforjira.connect.fake.store.Screens;
import org.riceforjira.connect.fake.store.Search;
import org.riceforjira.connect.fake.store.Store;
import org.riceforjira.connect.fake.store.User;

/**
 * A Jira on a free port of 127.0.0.1 that a test fills, disturbs and asks what it was asked. Runs
 * from its making until it is closed; then it fails the test if an exchange broke the contract.
 */
public final class FakeJira implements AutoCloseable {
  public static final String GET = "GET";
  public static final String POST = "POST";
  public static final String PUT = "PUT";

  /** The user that every fake has, who may do everything. */
  public static final String RICE = "rice";

  private static final String CLOUD_ID = "11111111-2222-3333-4444-555555555555";

  private final Store store = new Store();
  private final RequestLog log = new RequestLog();
  private final Faults faults = new Faults();
  private final OtherServer elsewhere = new OtherServer();
  private final Habits habits;
  private final Pacing pacing;
  private final Logins logins;
  private final FrontDoor door;
  private final Loopback server;
  private Optional<CloudResources> cloud = Optional.empty();
  private Optional<RiceApp> app = Optional.empty();

  private FakeJira(Flavour flavour, Clock clock) {
    habits = new Habits(flavour);
    pacing = new Pacing(clock, flavour == Flavour.CLOUD);
    logins = new Logins(flavour, habits);
    logins.user(RICE);
    door = new FrontDoor(log, faults, pacing, logins, habits);
    Search search = new Search(store, clock);
    Site site = new Site(flavour, store, search, habits, clock, this::address);
    register(site);
    server = new Loopback(log, door::serve);
  }

  private void register(Site site) {
    new IssueResource(site).register(door.routes());
    new PersonResource(site).register(door.routes());
    new FieldResource(site).register(door.routes());
    new ScreenResource(site).register(door.routes());
    new ListResource(site).register(door.routes());
    if (site.cloud()) {
      door.behindGateway(CLOUD_ID);
      CloudResources resources = new CloudResources(site);
      resources.register(door.routes());
      cloud = Optional.of(resources);
      CloudContract.find(door.routes().templates()).ifPresent(door::keeps);
    } else {
      DataCenterResources resources = new DataCenterResources(site);
      resources.register(door.routes());
      app = Optional.of(resources.app());
      door.keeps(new DataCenterContract());
    }
  }

  public static FakeJira cloud() {
    return cloud(Clock.systemUTC());
  }

  /**
   * @param clock for what is updated when, for queries relative to now, and for limits of requests
   */
  public static FakeJira cloud(Clock clock) {
    return new FakeJira(Flavour.CLOUD, clock);
  }

  public static FakeJira dataCenter() {
    return dataCenter(Clock.systemUTC());
  }

  /**
   * @param clock for what is updated when, for queries relative to now, and for limits of requests
   */
  public static FakeJira dataCenter(Clock clock) {
    return new FakeJira(Flavour.DATA_CENTER, clock);
  }

  /** Everything is below this path from now on, such as {@code /jira}. */
  public FakeJira inContext(String path) {
    door.inContext(path);
    return this;
  }

  public boolean isCloud() {
    return habits.flavour() == Flavour.CLOUD;
  }

  /** With its context path, without a slash at the end. */
  public URI address() {
    return URI.create(server.address() + door.context());
  }

  /** Where tokens with scopes are taken, on Cloud. */
  public URI gateway() {
    return URI.create(server.address() + FrontDoor.GATEWAY + CLOUD_ID);
  }

  public FakeJira project(String key, long id) {
    store.catalogue().project(key, id);
    return this;
  }

  /** A number field that is on the default screen. */
  public Field numberField(String id, String name) {
    return shown(new Field(id, name, FieldKind.NUMBER, List.of()));
  }

  /** A field of options that is on the default screen. */
  public Field selectField(String id, String name, String... options) {
    return shown(new Field(id, name, FieldKind.SELECT, List.of(options)));
  }

  private Field shown(Field field) {
    store.catalogue().screens().put(Screens.DEFAULT, field.id());
    return store.catalogue().add(field);
  }

  /** On Data Center: the app RICE for Jira, installed from now on. */
  public RiceApp riceApp() {
    return app.orElseThrow(() -> new IllegalStateException("Cloud has no such app.")).install();
  }

  /** On Cloud: the tokens of pages that were handed out are void from now on. */
  public void forgetTokens() {
    cloud.orElseThrow(() -> new IllegalStateException("Data Center has no tokens.")).forgetTokens();
  }

  /** Takes the field off every screen, so that no edit may set it. */
  public void takeOffScreens(String field) {
    store.catalogue().screens().take(field);
  }

  /** The issue of this key; made with the next id where there is none. */
  public IssueDesk issue(String key) {
    return store
        .find(key)
        .map(known -> new IssueDesk(store, known.id()))
        .orElseGet(() -> issue(key, store.nextId()));
  }

  /** A new issue of this id. */
  public IssueDesk issue(String key, long id) {
    String project = key.substring(0, key.lastIndexOf('-'));
    if (!store.catalogue().projects().containsKey(project)) {
      throw new IllegalStateException("The fake has no project " + project + ". Make it first.");
    }
    store.put(IssueDesk.fresh(id, key));
    return new IssueDesk(store, id);
  }

  /** Everything that a search answered, with its names and schema; plain or ending in .gz. */
  public FakeJira load(Path searchAnswer) {
    new Loader(store).load(searchAnswer);
    return this;
  }

  /** What is there beside issues: fields, screens, types of links. */
  public Store store() {
    return store;
  }

  /** Somebody with a login; made at the first call with the name. */
  public User user(String name) {
    return logins.user(name);
  }

  /** How this Jira is set up. */
  public Habits habits() {
    return habits;
  }

  /** How many requests it lets through. */
  public Pacing pacing() {
    return pacing;
  }

  /** From now on changes are found by searches only after a {@link #reindex()}. */
  public void holdIndex() {
    store.holdIndex();
  }

  public void reindex() {
    store.reindex();
  }

  /**
   * @param path how it ends, {@code *} for whatever stands between two slashes
   */
  public FaultWish next(String method, String path) {
    return next(1, method, path);
  }

  /** The same for several requests to come. */
  public FaultWish next(int times, String method, String path) {
    return new FaultWish(faults, times, method, PathPattern.of(path));
  }

  /** How many of the faults have not happened yet. */
  public int faultsLeft() {
    return faults.left();
  }

  public RequestLog requests() {
    return log;
  }

  /** Another server, for redirects. */
  public OtherServer elsewhere() {
    return elsewhere;
  }

  /** For benchmarks, and for tests of what breaks the contract on purpose. */
  public FakeJira keeping(Contract contract) {
    door.keeps(contract);
    return this;
  }

  /** What in the exchanges so far was not as Atlassian describes it. */
  public List<String> violations() {
    return door.violations();
  }

  @Override
  public void close() {
    server.close();
    elsewhere.close();
    assertKept();
  }

  /** Fails if an exchange so far broke the contract. */
  public void assertKept() {
    Optional.of(door.violations())
        .filter(violations -> !violations.isEmpty())
        .ifPresent(
            violations -> {
              throw new AssertionError(String.join("\n", violations));
            });
  }
}
