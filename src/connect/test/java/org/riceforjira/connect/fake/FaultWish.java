package org.riceforjira.connect.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import org.riceforjira.connect.fake.http.Answer;
import org.riceforjira.connect.fake.http.Asked;
import org.riceforjira.connect.fake.http.Faults;
import org.riceforjira.connect.fake.http.PathPattern;
import org.riceforjira.connect.fake.http.Reply;
import org.riceforjira.connect.fake.http.Twist;
import org.riceforjira.connect.fake.store.Json;

/** What is to happen to the next requests of one kind. Each call asks for one thing more. */
public final class FaultWish {
  private static final String TOKEN = "nextPageToken";
  private static final String LAST = "isLast";
  private static final String MOST = "maxResults";

  private final Faults faults;
  private final int times;
  private final String method;
  private final PathPattern path;

  FaultWish(Faults faults, int times, String method, PathPattern path) {
    this.faults = faults;
    this.times = times;
    this.method = method;
    this.path = path;
  }

  /** They are answered with this, and nothing of them is carried out. */
  public AnswerWish answers(int status) {
    AnswerWish wish = new AnswerWish(status);
    add((asked, usual) -> new Reply.Scripted(wish.answer()));
    return wish;
  }

  /** They are carried out, and then answered with this all the same. */
  public AnswerWish carriesOutButAnswers(int status) {
    AnswerWish wish = new AnswerWish(status);
    add(
        (asked, usual) -> {
          usual.answer(asked);
          return new Reply.Scripted(wish.answer());
        });
    return wish;
  }

  /** They are carried out; the connection is closed in the middle of the answer's body. */
  public void breaksOff() {
    add(
        (asked, usual) -> {
          Answer answer = usual.answer(asked);
          // A body of nothing cannot be cut in two.
          return new Reply.Broken(
              answer.body().isEmpty() ? Answer.json(200, new JsonObject()) : answer);
        });
  }

  /** They are not carried out, and nothing is ever answered. */
  public void neverAnswers() {
    add((asked, usual) -> new Reply.Silence());
  }

  /** They are carried out, and nothing is ever answered. */
  public void carriesOutButNeverAnswers() {
    add(
        (asked, usual) -> {
          usual.answer(asked);
          return new Reply.Silence();
        });
  }

  /** Something happens just before they are carried out as usual. */
  public void comesAfter(Runnable event) {
    add(
        (asked, usual) -> {
          event.run();
          return new Reply.Whole(usual.answer(asked));
        });
  }

  /** Something happens after they were carried out, and before the answer is sent. */
  public void comesBefore(Runnable event) {
    add(
        (asked, usual) -> {
          Answer answer = usual.answer(asked);
          event.run();
          return new Reply.Whole(answer);
        });
  }

  /** The page has fewer issues than were asked for; those left out come with the next. */
  public void servesOnly(int issues) {
    add(
        (asked, usual) -> {
          JsonObject wish = asked.json();
          int most = Json.number(wish, MOST, issues);
          wish.addProperty(MOST, issues);
          Answer answer = usual.answer(saying(asked, wish));
          JsonObject page = answer.object();
          if (page.has(MOST)) {
            page.addProperty(MOST, most);
          }
          return new Reply.Scripted(answer.saying(page));
        });
  }

  /** The page leads to itself. Nothing happens to a first page, which has no token. */
  public void repeatsToken() {
    changes(
        (asked, page) -> Json.text(asked.json(), TOKEN).ifPresent(token -> leadTo(page, token)));
  }

  /** The page is the last, and says that one more follows; that one is empty. */
  public void saysThatOneMoreFollows() {
    changes(
        (asked, page) -> {
          leadTo(page, "Ch-nothing-follows");
          if (page.has("total")) {
            page.addProperty("total", page.get("total").getAsInt() + 1);
          }
          JsonObject empty = Json.object("issues", new JsonArray(), LAST, true);
          if (!page.has("total")) {
            faults.add(1, method, path, (it, usual) -> new Reply.Scripted(Answer.json(200, empty)));
          }
        });
  }

  /** The page says that more follow, and not where. */
  public void losesToken() {
    changes(
        (asked, page) -> {
          page.remove(TOKEN);
          page.addProperty(LAST, false);
        });
  }

  /** Numbers of custom fields are told as {@code {"value": 4.0}}. */
  public void wrapsNumbers() {
    changes((asked, page) -> FaultWish.wrap(page));
  }

  private static void leadTo(JsonObject page, String token) {
    if (page.has(LAST)) {
      page.addProperty(LAST, false);
      page.addProperty(TOKEN, token);
    }
  }

  private static void wrap(JsonElement json) {
    if (json.isJsonArray()) {
      json.getAsJsonArray().forEach(FaultWish::wrap);
    } else if (json.isJsonObject()) {
      for (Map.Entry<String, JsonElement> member : json.getAsJsonObject().entrySet()) {
        JsonElement value = member.getValue();
        boolean number = value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
        if (number && member.getKey().startsWith("customfield_")) {
          member.setValue(Json.object("value", value));
        } else {
          wrap(value);
        }
      }
    }
  }

  private void changes(Change change) {
    add(
        (asked, usual) -> {
          Answer answer = usual.answer(asked);
          JsonObject page = answer.object();
          change.make(asked, page);
          return new Reply.Scripted(answer.saying(page));
        });
  }

  private static Asked saying(Asked asked, JsonObject body) {
    return new Asked(asked.method(), asked.path(), asked.query(), asked.headers(), body.toString());
  }

  private void add(Twist twist) {
    faults.add(times, method, path, twist);
  }

  /** Changes a page that was answered. */
  private interface Change {
    void make(Asked asked, JsonObject page);
  }
}
