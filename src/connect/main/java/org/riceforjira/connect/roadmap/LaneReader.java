package org.riceforjira.connect.roadmap;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.riceforjira.connect.jira.Flavour;
import org.riceforjira.connect.jira.RemoteField;
import org.riceforjira.connect.jira.RemoteIssue;
import org.riceforjira.core.sentence.SortText;
import org.riceforjira.core.settings.LaneChoice;

/** Reads which lanes an issue belongs to. */
final class LaneReader {
  private static final String COMPONENTS = "components";
  private static final String ASSIGNEE = "assignee";
  private static final String PARENT = "parent";
  private static final String EPIC_LINK = "com.pyxis.greenhopper.jira:gh-epic-link";

  private static final Comparator<String> BY_NAME =
      Comparator.comparing(SortText::of, SortText.ORDER);

  private final LaneChoice choice;
  private final boolean cloud;
  private final Optional<String> epicLink;

  /**
   * @param fields of the Jira, among which is the one that leads to epics
   */
  LaneReader(LaneChoice choice, Flavour flavour, List<RemoteField> fields) {
    this.choice = choice;
    this.cloud = flavour == Flavour.CLOUD;
    this.epicLink =
        fields.stream()
            .filter(field -> field.kind().equals(EPIC_LINK))
            .map(RemoteField::id)
            .findFirst();
  }

  /** The fields that it looks at. */
  List<String> fields() {
    return switch (choice.kind()) {
      case NONE -> List.of();
      case COMPONENT -> List.of(COMPONENTS);
      case EPIC ->
          Stream.concat(Stream.of(PARENT).filter(any -> cloud), epicLink.stream()).toList();
      case TEAM -> choice.field().stream().toList();
      case ASSIGNEE -> List.of(ASSIGNEE);
    };
  }

  /** By name; empty for an issue that belongs to none. */
  List<Lane> of(RemoteIssue issue) {
    return switch (choice.kind()) {
      case NONE -> List.of();
      case COMPONENT -> named(issue.field(COMPONENTS).map(LaneReader::names).orElse(List.of()));
      case EPIC -> epic(issue).stream().toList();
      case TEAM -> named(choice.field().flatMap(issue::field).map(this::teams).orElse(List.of()));
      case ASSIGNEE -> issue.field(ASSIGNEE).flatMap(this::person).stream().toList();
    };
  }

  private static List<Lane> named(List<String> names) {
    return names.stream().filter(name -> !name.isBlank()).sorted(BY_NAME).map(Lane::named).toList();
  }

  private static List<String> names(JsonElement values) {
    return each(values).flatMap(value -> text(value, "name").stream()).toList();
  }

  /** Options and texts, as the app reads them; on Cloud also the teams of Atlassian. */
  private List<String> teams(JsonElement values) {
    return each(values)
        .flatMap(
            value ->
                value.isJsonPrimitive()
                    ? Stream.of(value.getAsString())
                    : text(value, "value")
                        .or(() -> cloud ? text(value, "name") : Optional.empty())
                        .or(() -> cloud ? text(value, "title") : Optional.empty())
                        .stream())
        .toList();
  }

  /** Cloud has it as the parent, Data Center as a field with its key. */
  private Optional<Lane> epic(RemoteIssue issue) {
    Optional<Lane> parent =
        issue
            .field(PARENT)
            .filter(any -> cloud)
            .filter(LaneReader::isEpic)
            .flatMap(value -> text(value, "key").map(key -> new Lane(key, title(value, key))));
    return parent.or(
        () -> epicLink.map(issue::text).filter(key -> !key.isBlank()).map(Lane::named));
  }

  /** The parent of a sub-task is none. */
  private static boolean isEpic(JsonElement parent) {
    JsonElement type = member(member(parent, "fields"), "issuetype");
    return text(type, "hierarchyLevel").filter(level -> Integer.parseInt(level) > 0).isPresent();
  }

  private static String title(JsonElement parent, String key) {
    return text(member(parent, "fields"), "summary").orElse(key);
  }

  private Optional<Lane> person(JsonElement value) {
    Optional<String> called = text(value, "displayName");
    Optional<String> name = cloud ? called : text(value, "name");
    return name.filter(text -> !text.isBlank()).map(text -> new Lane(text, called.orElse(text)));
  }

  private static Stream<JsonElement> each(JsonElement values) {
    return values instanceof JsonArray several
        ? StreamSupport.stream(several.spliterator(), false)
        : Stream.of(values);
  }

  private static Optional<String> text(JsonElement value, String name) {
    return Optional.ofNullable(member(value, name))
        .filter(JsonElement::isJsonPrimitive)
        .map(JsonElement::getAsString);
  }

  /** Null where there is none. */
  private static JsonElement member(JsonElement value, String name) {
    return value instanceof JsonObject object ? object.get(name) : null;
  }
}
