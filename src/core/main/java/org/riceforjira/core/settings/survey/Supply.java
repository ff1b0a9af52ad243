package org.riceforjira.core.settings.survey;

import java.util.List;
import java.util.Objects;
import org.riceforjira.core.settings.RiceFields;

/**
 * What there is in a Jira that factors could be read from.
 *
 * @param numbers number fields of the project, by name
 * @param selects fields of the project of which one option is chosen, by name
 * @param linkTypes names of the types of links that can tell how many people a change reaches
 * @param priorities names of priorities, in Jira's order
 */
public record Supply(
    RiceFields rice,
    List<NumberChoice> numbers,
    List<SelectChoice> selects,
    List<String> linkTypes,
    List<String> priorities) {
  public Supply {
    Objects.requireNonNull(rice, "rice");
    numbers = List.copyOf(numbers);
    selects = List.copyOf(selects);
    linkTypes = List.copyOf(linkTypes);
    priorities = List.copyOf(priorities);
  }

  /**
   * A number field.
   *
   * @param storyPoints true for the story points of Jira Software
   */
  public record NumberChoice(String id, String name, boolean storyPoints) {}

  /**
   * A field of which one option is chosen.
   *
   * @param options in the order of the field
   */
  public record SelectChoice(String id, String name, List<String> options) {
    public SelectChoice {
      options = List.copyOf(options);
    }
  }
}
