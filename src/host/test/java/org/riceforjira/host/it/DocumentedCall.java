package org.riceforjira.host.it;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An example of the documentation of REST: a fenced block of a request line, a body and an answer,
 * with an empty line between those two; a GET has no body. {@code ...} stands for what is left out.
 *
 * <p>Comments before the block, which readers do not see, tell how to try it: {@code example:
 * before} a call that makes the state it needs, with {@code as 17} behind it if its id is called so
 * in the documentation; {@code example: asks} or {@code sends} a request line that the block lacks;
 * {@code example: not always}, places of the answer that can be null or empty; {@code example:
 * means}, names of fields instead of ids.
 *
 * @param line of the block in the document
 */
record DocumentedCall(int line, List<String> notes, String request, String body, String answer) {
  private static final String FENCE = "```";
  private static final Pattern NOTE = Pattern.compile("<!-- example: (.*) -->");
  private static final Pattern REQUEST = Pattern.compile("(GET|PUT|POST|DELETE) /\\S+");
  private static final Pattern LEFT_OUT =
      Pattern.compile("(\"(?:[^\"\\\\]|\\\\.)*\")|,\\s*\\.\\.\\.|\\.\\.\\.\\s*,?");

  /** All examples of a document, in its order; blocks that are something else are left out. */
  static List<DocumentedCall> in(List<String> document) {
    List<DocumentedCall> calls = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (int i = 0; i < document.size(); i++) {
      String line = document.get(i);
      Matcher note = NOTE.matcher(line);
      if (note.matches()) {
        notes.add(note.group(1));
      } else if (line.startsWith(FENCE)) {
        int end = i + 1;
        while (!document.get(end).startsWith(FENCE)) {
          end++;
        }
        of(i + 1, notes, document.subList(i + 1, end)).ifPresent(calls::add);
        notes = new ArrayList<>();
        i = end;
      }
    }
    return calls;
  }

  private static Optional<DocumentedCall> of(int line, List<String> notes, List<String> block) {
    boolean named = REQUEST.matcher(block.get(0)).matches();
    Optional<String> asks = note(notes, "asks ");
    Optional<String> request =
        named ? Optional.of(block.get(0)) : asks.or(() -> note(notes, "sends "));
    if (request.isEmpty()) {
      return Optional.empty();
    }
    List<String> rest = named ? block.subList(1, block.size()) : block;
    boolean reads = request.get().startsWith("GET ");
    int gap = reads ? -1 : rest.indexOf("");
    int bodyEnds = gap < 0 ? rest.size() : gap;
    String body = reads ? "" : String.join("\n", rest.subList(0, bodyEnds));
    String answer = String.join("\n", reads ? rest : rest.subList(bodyEnds, rest.size()));
    return Optional.of(
        new DocumentedCall(line, List.copyOf(notes), request.get(), whole(body), whole(answer)));
  }

  private static Optional<String> note(List<String> notes, String kind) {
    return notes(notes, kind).stream().findFirst();
  }

  private static List<String> notes(List<String> notes, String kind) {
    return notes.stream()
        .filter(note -> note.startsWith(kind))
        .map(note -> note.substring(kind.length()))
        .toList();
  }

  /** What is told under a kind of note, one after the other. */
  List<String> told(String kind) {
    return notes(notes, kind + " ");
  }

  /** The documented answer; empty where none is shown. */
  Optional<JsonElement> shown() {
    return answer.isBlank() ? Optional.empty() : Optional.of(JsonParser.parseString(answer));
  }

  private static String whole(String text) {
    return LEFT_OUT.matcher(text).replaceAll(DocumentedCall::kept);
  }

  private static String kept(MatchResult found) {
    return found.group(1) == null ? "" : Matcher.quoteReplacement(found.group(1));
  }
}
