package org.riceforjira.host.jira10;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the machine looks for when it links is looked for, and nothing less. */
class LinkingTest {
  private final Linking linking = new Linking(LinkingTest.class.getClassLoader());

  private boolean finds(String member) {
    String[] words = member.split(" ");
    boolean ofStatic = words[0].equals("static");
    int next = ofStatic ? 1 : 0;
    return linking.finds(
        new UsedMember(
            words[next + 1],
            words[next + 2],
            words[next + 3],
            ofStatic,
            words[next].equals("interface")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "class java.lang.String length ()I",
        "class java.util.ArrayList size ()I",
        "class java.util.ArrayList isEmpty ()Z",
        "class java.util.ArrayList stream ()Ljava/util/stream/Stream;",
        "class java.lang.String <init> ([CII)V",
        "static class java.lang.String join (Ljava/lang/CharSequence;[Ljava/lang/CharSequence;)Ljava/lang/String;",
        "interface java.util.List add (Ljava/lang/Object;)Z",
        "interface java.util.List iterator ()Ljava/util/Iterator;",
        "interface java.util.List toString ()Ljava/lang/String;",
        "static interface java.util.List of ()Ljava/util/List;",
        "static class java.lang.Integer MAX_VALUE I",
        "class java.util.AbstractList modCount I"
      })
  void whatIsThereIsFound(String member) {
    assertTrue(finds(member), member);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "class java.lang.String length ()J",
        "class java.lang.String length (I)I",
        "class java.lang.String size ()I",
        "class java.lang.Strings length ()I",
        "static class java.lang.String length ()I",
        "class java.lang.String valueOf (I)Ljava/lang/String;",
        "interface java.lang.String length ()I",
        "class java.util.List size ()I",
        "class java.util.ArrayList size ()Ljava/lang/Integer;",
        "class java.lang.String <init> ([CI)V",
        "static class java.lang.Integer MAX_VALUE J",
        "class java.lang.Integer MAX_VALUE I",
        "class java.lang.String hash I"
      })
  void whatIsOtherwiseIsMissing(String member) {
    assertFalse(finds(member), member);
  }

  /** Never run: its instructions are read. */
  static final class Example {
    static Function<String, String> used(List<String> list) {
      list.add(Locale.ROOT.toString());
      Set<String> copy = Set.copyOf(list);
      return copy.isEmpty() ? String::trim : List.of("a").get(0)::concat;
    }
  }

  @Test
  void callsAccessesAndReferencesAreRead() throws IOException {
    Set<UsedMember> used = new HashSet<>();
    try (InputStream in = Example.class.getResourceAsStream("LinkingTest$Example.class")) {
      UsedMember.collect(in.readAllBytes(), used);
    }
    Set<String> told = used.stream().map(UsedMember::toString).collect(Collectors.toSet());
    for (String expected :
        List.of(
            "interface java.util.List.add (Ljava/lang/Object;)Z",
            "static class java.util.Locale.ROOT Ljava/util/Locale;",
            "static interface java.util.Set.copyOf (Ljava/util/Collection;)Ljava/util/Set;",
            "class java.lang.String.trim ()Ljava/lang/String;",
            "class java.lang.String.concat (Ljava/lang/String;)Ljava/lang/String;")) {
      assertTrue(told.contains(expected), expected + " is not in " + told);
    }
    assertEquals(List.of(), used.stream().filter(one -> !linking.finds(one)).toList());
  }
}
