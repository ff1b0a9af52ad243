package org.riceforjira.connect.fake;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.riceforjira.connect.fake.contract.Contract;
import org.riceforjira.connect.fake.http.Answer;
import org.riceforjira.connect.fake.http.Asked;
import org.riceforjira.connect.fake.http.Faults;
import org.riceforjira.connect.fake.http.Pacing;
import org.riceforjira.connect.fake.http.Refusal;
import org.riceforjira.connect.fake.http.Reply;
import org.riceforjira.connect.fake.http.RequestLog;
import org.riceforjira.connect.fake.http.Routes;
import org.riceforjira.connect.fake.http.Twist;
import org.riceforjira.connect.fake.login.Login;
import org.riceforjira.connect.fake.login.Logins;
import org.riceforjira.connect.fake.rest.Call;
import org.riceforjira.connect.fake.rest.Habits;
import org.riceforjira.connect.fake.rest.Handler;
import org.riceforjira.connect.fake.store.User;
import org.riceforjira.host.jql.JqlError;

/** The way of a request: remembered, met by a fault, paced, logged in, answered, checked. */
final class FrontDoor {
  static final String GATEWAY = "/ex/jira/";

  private final RequestLog log;
  private final Faults faults;
  private final Pacing pacing;
  private final Logins logins;
  private final Habits habits;
  private final Routes<Handler> routes = new Routes<>();
  private final List<String> violations = new CopyOnWriteArrayList<>();
  private volatile Contract contract = Contract.none();
  private volatile String context = "";
  private volatile Optional<String> cloudId = Optional.empty();

  FrontDoor(RequestLog log, Faults faults, Pacing pacing, Logins logins, Habits habits) {
    this.log = log;
    this.faults = faults;
    this.pacing = pacing;
    this.logins = logins;
    this.habits = habits;
  }

  Routes<Handler> routes() {
    return routes;
  }

  void inContext(String path) {
    context = path;
  }

  String context() {
    return context;
  }

  void behindGateway(String id) {
    cloudId = Optional.of(id);
  }

  void keeps(Contract other) {
    contract = other;
  }

  List<String> violations() {
    return List.copyOf(violations);
  }

  Reply serve(Asked raw) {
    pause();
    Optional<String> gateway =
        cloudId.map(id -> GATEWAY + id).filter(at -> raw.path().startsWith(at + "/"));
    String prefix = gateway.orElse(context);
    if (!raw.path().startsWith(prefix + "/")) {
      log.add(raw, false);
      return new Reply.Whole(absent());
    }
    Asked asked = below(raw, prefix);
    boolean known = routes.find(asked.method(), asked.path()).isPresent();
    log.add(asked, known);
    Twist.Usual usual = request -> pacing.pace(request, it -> loggedIn(it, gateway.isPresent()));
    Optional<Twist> twist = faults.take(asked.method(), asked.path());
    Reply reply =
        twist.isPresent() ? twist.get().apply(asked, usual) : new Reply.Whole(usual.answer(asked));
    if (known) {
      check(asked, reply);
    }
    return reply;
  }

  private void check(Asked asked, Reply reply) {
    Optional<Answer> answer =
        reply instanceof Reply.Whole whole ? Optional.of(whole.answer()) : Optional.empty();
    violations.addAll(contract.violations(asked, answer));
  }

  private static Asked below(Asked raw, String prefix) {
    String path = raw.path().substring(prefix.length());
    return new Asked(raw.method(), path, raw.query(), raw.headers(), raw.body());
  }

  private Answer loggedIn(Asked asked, boolean gateway) {
    Login login = logins.of(asked, gateway);
    if (login instanceof Login.Refused refused) {
      return refused.answer();
    }
    if (login instanceof Login.Accepted accepted) {
      return routed(asked, Optional.of(accepted.user())).with(Logins.REASON, "OK");
    }
    Answer answer = routed(asked, Optional.empty());
    return login instanceof Login.Nobody nobody && nobody.failed()
        ? answer.with(Logins.REASON, Logins.FAILED)
        : answer;
  }

  private Answer routed(Asked asked, Optional<User> who) {
    Optional<Routes.Found<Handler>> found = routes.find(asked.method(), asked.path());
    if (found.isEmpty()) {
      return absent();
    }
    try {
      return found.get().handler().answer(new Call(asked, found.get().inPath(), who));
    } catch (Refusal refusal) {
      return refusal.answer();
    } catch (JqlError e) {
      return Refusal.of(400, e.getMessage()).answer();
    }
  }

  private static Answer absent() {
    return Answer.html(404, "<html><body>Oops, you've found a dead link.</body></html>");
  }

  /** Only benchmarks have a latency. */
  private void pause() {
    try {
      if (!habits.latency().isZero()) {
        Thread.sleep(habits.latency().toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
