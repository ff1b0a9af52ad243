package org.riceforjira.connect.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.riceforjira.connect.jira.Jql;
import org.riceforjira.connect.jira.RemoteField;
import org.riceforjira.core.score.AlignmentRule;
import org.riceforjira.core.score.LinkNeed;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.settings.InvalidSettings;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.ProjectSettingsJson;
import org.riceforjira.core.settings.SourcePlace;

/**
 * Reads the file that the app writes as the settings of a project; without one there are the app's
 * defaults. A search gives nothing for a field that does not exist, as it does for an empty one, so
 * that whatever settings name has to be looked for before anything is computed.
 */
public final class SettingsReader {
  private static final String DEFAULTS = "The defaults, as no settings file is given";
  private static final Set<String> MAY_HOLD_NUMBERS = Set.of("number", "any", "");
  private static final Set<String> HOLD_AN_OPTION = Set.of("option");

  private final List<RemoteField> fields;
  private final FieldsByName names;
  private final Terms terms;

  public SettingsReader(List<RemoteField> fields, Terms terms) {
    this.fields = List.copyOf(fields);
    this.names = new FieldsByName(fields);
    this.terms = terms;
  }

  /**
   * Settings that this Jira has everything for.
   *
   * @throws UnusableSettings with everything that is wrong with them
   */
  public ProjectSettings usable(Optional<Path> file) {
    return checked(name(file), read(file));
  }

  /**
   * Settings that an app has stored.
   *
   * @param source where they come from
   * @throws UnusableSettings with everything that is wrong with them
   */
  public ProjectSettings stored(String source, String json) {
    try {
      ProjectSettings defaults = ProjectSettings.defaults(names.all());
      return checked(source, new ProjectSettingsJson(defaults).readStored(json));
    } catch (InvalidSettings e) {
      throw new UnusableSettings(source, sentences(e));
    }
  }

  private ProjectSettings checked(String source, ProjectSettings settings) {
    List<Misfit> misfits = misfits(settings);
    if (!misfits.isEmpty()) {
      throw new UnusableSettings(
          source,
          misfits.stream().map(misfit -> misfit.path() + ": " + misfit.sentence()).toList());
    }
    return settings;
  }

  private static List<String> sentences(InvalidSettings invalid) {
    return invalid.errors().stream().map(error -> error.path() + ": " + error.sentence()).toList();
  }

  /**
   * Settings as they are written, whether or not this Jira has what they name.
   *
   * @throws UnusableSettings when they cannot be read
   */
  public ProjectSettings read(Optional<Path> file) {
    ProjectSettings defaults = ProjectSettings.defaults(names.all());
    if (file.isEmpty()) {
      return defaults;
    }
    try {
      return new ProjectSettingsJson(defaults).read(Files.readString(file.get()));
    } catch (InvalidSettings e) {
      throw new UnusableSettings(name(file), sentences(e));
    } catch (NoSuchFileException e) {
      throw new UnusableSettings(name(file), List.of("There is no such file."));
    } catch (CharacterCodingException e) {
      throw new UnusableSettings(name(file), List.of("It is no text in UTF-8."));
    } catch (IOException e) {
      throw new UnusableSettings(name(file), List.of("It cannot be read: " + e.getMessage()));
    }
  }

  private static String name(Optional<Path> file) {
    return file.map(Path::toString).orElse(DEFAULTS);
  }

  /** What the settings name and this Jira does not have; empty when it has everything. */
  public List<Misfit> misfits(ProjectSettings settings) {
    List<Misfit> misfits = new ArrayList<>();
    check("$.scoreField", settings.scoreField(), Set.of("number"), misfits);
    for (SourcePlace place : SourcePlace.all(settings.rules())) {
      check(place, misfits);
    }
    List<AlignmentRule> goals = settings.rules().alignment();
    for (int i = 0; i < goals.size(); i++) {
      query("$.goals[" + i + "].jql", goals.get(i).jql(), misfits);
    }
    query("$.planning.candidates.jql", settings.candidates(), misfits);
    return misfits;
  }

  private static void query(String path, String jql, List<Misfit> misfits) {
    try {
      Jql.condition(jql);
    } catch (IllegalArgumentException e) {
      misfits.add(new Misfit(path, e.getMessage()));
    }
  }

  private void check(SourcePlace place, List<Misfit> misfits) {
    place.source().needs().numberFields().stream()
        .sorted()
        .forEach(id -> check(place.path(), id, MAY_HOLD_NUMBERS, misfits));
    place.source().needs().optionFields().stream()
        .sorted()
        .forEach(id -> check(place.path(), id, HOLD_AN_OPTION, misfits));
    if (place.source() instanceof Source.PriorityTable table) {
      priorities(place.path(), table, misfits);
    }
    for (LinkNeed need : place.source().needs().links()) {
      if (terms.linkTypes().get().stream().noneMatch(need.type()::equalsIgnoreCase)) {
        misfits.add(
            new Misfit(
                place.path(),
                "Jira has no link type \"" + need.type() + "\". Name one that it has."));
      }
      need.field().ifPresent(id -> check(place.path(), id, MAY_HOLD_NUMBERS, misfits));
    }
  }

  /** A priority that was renamed would take the scores of its issues away. */
  private void priorities(String path, Source.PriorityTable table, List<Misfit> misfits) {
    Set<String> known = terms.priorities().get();
    table.values().keySet().stream()
        .filter(name -> !known.contains(name))
        .sorted()
        .forEach(
            name ->
                misfits.add(
                    new Misfit(
                        path,
                        "Jira has no priority \""
                            + name
                            + "\". It has: "
                            + String.join(", ", known)
                            + ".")));
  }

  private void check(String path, String id, Set<String> types, List<Misfit> misfits) {
    Optional<RemoteField> found =
        fields.stream().filter(field -> field.id().equals(id)).findFirst();
    if (found.isEmpty()) {
      misfits.add(new Misfit(path, names.reason(id).orElse(unknown(id))));
    } else if (!types.contains(found.get().type())) {
      misfits.add(
          new Misfit(
              path,
              "The field "
                  + found.get().name()
                  + " ("
                  + id
                  + ") holds "
                  + found.get().type()
                  + ", not "
                  + (types == HOLD_AN_OPTION ? "an option" : "a number")
                  + ". Name another."));
    }
  }

  private static String unknown(String id) {
    return "Jira has no field "
        + id
        + " that this login sees. It was deleted, belongs to no project of this login, or is of"
        + " another Jira.";
  }
}
