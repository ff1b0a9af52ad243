package org.riceforjira.connect.init;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.riceforjira.connect.http.JiraProblem;
import org.riceforjira.connect.jira.Permissions;
import org.riceforjira.connect.jira.RemoteField;
import org.riceforjira.connect.jira.Site;

/**
 * Creates the fields that are missing and puts them on screens. What is there stays, so that it can
 * be run again after a break.
 */
public final class FieldSetup {
  private final Site site;
  private final Screens screens;

  public FieldSetup(Site site) {
    this.site = site;
    this.screens = new Screens(site);
  }

  /**
   * Does it, or only tells it.
   *
   * @param screenNames names or ids of the screens; empty for Jira's default screen
   * @throws JiraProblem when a field has two namesakes, a screen is not there, or the login may not
   *     create what is missing; then nothing is created
   */
  public List<FieldOutcome> run(List<String> screenNames, boolean dryRun) {
    List<RemoteField> fields = site.fields();
    List<Optional<RemoteField>> found = new ArrayList<>();
    for (RiceFieldKind kind : RiceFieldKind.values()) {
      found.add(only(kind, fields));
    }
    boolean administers = site.permissions(Optional.empty()).includes(Permissions.ADMINISTER);
    if (!administers) {
      checkNothingToDo(missing(found), screenNames);
    }
    List<Screens.Screen> chosen = administers ? screens.find(screenNames) : List.of();
    List<FieldOutcome> outcomes = new ArrayList<>();
    for (RiceFieldKind kind : RiceFieldKind.values()) {
      outcomes.add(field(kind, found.get(kind.ordinal()), chosen, dryRun));
    }
    return outcomes;
  }

  private static void checkNothingToDo(List<String> missing, List<String> screenNames) {
    if (!missing.isEmpty()) {
      throw new JiraProblem(
          JiraProblem.Kind.PERMISSION,
          "Only administrators of Jira create fields, and there is no "
              + String.join(", ", missing)
              + ". Ask one to run rice init, or name other fields in the settings.");
    }
    if (!screenNames.isEmpty()) {
      throw new JiraProblem(
          JiraProblem.Kind.PERMISSION, "Only administrators of Jira put fields on screens.");
    }
  }

  private static List<String> missing(List<Optional<RemoteField>> found) {
    List<String> missing = new ArrayList<>();
    for (RiceFieldKind kind : RiceFieldKind.values()) {
      if (found.get(kind.ordinal()).isEmpty()) {
        missing.add(kind.fieldName());
      }
    }
    return missing;
  }

  private static Optional<RemoteField> only(RiceFieldKind kind, List<RemoteField> fields) {
    List<RemoteField> named =
        fields.stream()
            .filter(field -> field.isCustom() && !field.scoped())
            .filter(field -> field.name().equalsIgnoreCase(kind.fieldName()))
            .toList();
    if (named.size() > 1 || named.stream().anyMatch(field -> !field.isNumber())) {
      throw new JiraProblem(
          JiraProblem.Kind.REJECTED,
          "Jira has "
              + String.join(", ", named.stream().map(RemoteField::id).toList())
              + " with the name \""
              + kind.fieldName()
              + "\", and not just one number field. Rename what is something else, or name the"
              + " right field in the settings.");
    }
    return named.stream().findFirst();
  }

  private FieldOutcome field(
      RiceFieldKind kind,
      Optional<RemoteField> found,
      List<Screens.Screen> chosen,
      boolean dryRun) {
    List<String> done = new ArrayList<>();
    String id = found.map(RemoteField::id).orElse("");
    if (found.isPresent()) {
      done.add("is there");
    } else if (dryRun) {
      done.add("would be created");
    } else {
      id =
          site.create(
              "/field",
              kind.request(),
              created -> created.getAsJsonObject().get("id").getAsString());
      done.add("created");
    }
    for (Screens.Screen screen : chosen) {
      if (id.isEmpty() || !screens.has(screen, id)) {
        done.add((dryRun ? "would go on " : "now on ") + screen.name());
        if (!dryRun) {
          screens.add(screen, id);
        }
      }
    }
    return new FieldOutcome(kind.fieldName(), id, done);
  }
}
