package org.riceforjira.connect.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.connect.fake.FakeJira;
import org.riceforjira.connect.http.JiraProblem;
import org.riceforjira.connect.login.Login;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.sync.Cursor;
import org.riceforjira.core.sync.Scope;

class CommentAuthorsTest {
  private static final String COMMENTS = "/issue/*/comment";

  private final FakeJira jira = FakeJira.cloud();
  private Login login;

  @BeforeEach
  void logIn() {
    jira.project("A", 1);
    jira.issue("A-1").commentsBy("ann", "bob", "ann", "cid");
    jira.issue("A-2").commentsBy("ann");
    jira.habits().commentsShown(1);
    login = FakeLogin.to(jira);
  }

  @AfterEach
  void close() {
    login.close();
    jira.close();
  }

  private List<Long> read() {
    return login
        .gateway(List.of("A"), false)
        .read(Scope.matching("project = A"), new Source.CommentAuthors().needs(), Cursor.START, 10)
        .issues()
        .stream()
        .map(facts -> facts.system().commentAuthors())
        .toList();
  }

  @Test
  void commentsThatASearchLeavesOutAreCountedToo() {
    assertEquals(List.of(3L, 1L), read());
    assertEquals(1, jira.requests().count("GET", COMMENTS));
  }

  @Test
  void anIssueThatIsDeletedWhileItsCommentsAreReadHoldsUpNoOther() {
    jira.next("GET", COMMENTS).comesAfter(() -> jira.issue("A-1").delete());
    assertEquals(1L, read().get(1));
  }

  @Test
  void commentsThatCannotBeReadAreNotTakenForNone() {
    jira.next("GET", COMMENTS).answers(500);
    assertThrows(JiraProblem.class, this::read);
  }
}
