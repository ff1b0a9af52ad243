package org.riceforjira.host.data.imports;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
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

  /** For a whole file; more of them would not fit into the memory. */
  static final int MOST_IN_FILE = 500_000;

  private static final String BODY = "(text not in the import)";

  private Placeholders() {}

  /** Made up only when they are asked for, so that absurd counts can be refused before. */
  private static final class MadeUp<T> extends AbstractList<T> {
    private final List<T> named;
    private final int count;
    private final IntFunction<T> make;

    MadeUp(List<T> named, int count, IntFunction<T> make) {
      this.named = named;
      this.count = count;
      this.make = make;
    }

    @Override
    public T get(int index) {
      Objects.checkIndex(index, size());
      return index < named.size() ? named.get(index) : make.apply(index - named.size());
    }

    @Override
    public int size() {
      return named.size() + count;
    }
  }

  /** How many members of a value are made up. */
  static int count(Object value) {
    return value instanceof MadeUp<?> list ? list.count : 0;
  }

  /** Those who are named, and the first {@code count} people of a role, such as participant-1. */
  static List<Person> people(String role, List<Person> named, int count) {
    return new MadeUp<>(List.copyOf(named), count, index -> person(role, index + 1));
  }

  /** The first {@code count} people of a role, such as participant-1, participant-2. */
  static List<Person> people(String role, int count) {
    return people(role, List.of(), count);
  }

  private static Person person(String role, int number) {
    String key = Names.fold(role) + "-" + number;
    return new Person(key, key, role + " " + number + " (not named in the import)", false);
  }

  /** As many comments as counted, spread over as many different authors as counted. */
  static List<Comment> comments(int total, int authors) {
    return new MadeUp<>(
        List.of(),
        total,
        index -> new Comment(person("Participant", index % authors + 1), BODY, null));
  }
}
