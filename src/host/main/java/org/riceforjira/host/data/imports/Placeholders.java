package org.riceforjira.host.data.imports;

import java.util.ArrayList;
import java.util.List;
import org.riceforjira.host.data.imports.ImportedIssue.Comment;
import org.riceforjira.host.data.imports.Reference.Person;

/**
 * People and comments that a file counts and does not show. They are made up so that what is
 * counted over them (votes, watchers, comments, distinct authors) is true to the file; the same few
 * people stand in everywhere, so nothing may be concluded from who they are.
 */
final class Placeholders {
  /** Far above any issue of any Jira; a larger count is a broken file. */
  static final int MOST = 100_000;

  private static final String BODY = "(text not in the import)";

  private Placeholders() {}

  /** The first {@code count} people of a role, such as participant-1, participant-2. */
  static List<Person> people(String role, int count) {
    List<Person> people = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      String key = Names.fold(role) + "-" + number;
      people.add(new Person(key, key, role + " " + number + " (not named in the import)", false));
    }
    return people;
  }

  /** As many comments as counted, spread over as many different authors as counted. */
  static List<Comment> comments(int total, int authors) {
    List<Person> people = people("Participant", authors);
    List<Comment> comments = new ArrayList<>();
    for (int index = 0; index < total; index++) {
      comments.add(new Comment(people.get(index % authors), BODY, null));
    }
    return comments;
  }
}
