package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.plugin.EnglishTexts;

class RankingFunctionsTest {
  private final Visitors visitors = new Visitors();
  private final MiniProjects jira = new MiniProjects().with(1, "SHOP", "A shop");
  private final AskedRanking ranking = new AskedRanking();
  private final OwnQueries own = new OwnQueries();
  private final Projects projects = jira.projects(visitors);
  private final RankingQuestions questions = questions(new ApiCheck());
  private final RiceTop top = new RiceTop(questions, EnglishTexts.texts());
  private final RiceUnscored unscored = new RiceUnscored(questions, EnglishTexts.texts());
  private ApplicationUser bob;

  @BeforeEach
  void somebodyElseThanTheVisitorAsks() {
    bob = visitors.person("bob");
  }

  @Test
  void theTopIsAskedForAsWhoeverAsksTheQueryAndIsTheIssuesIds() {
    assertEquals(List.of(11L, 12L), values(top, asked(bob, false), "SHOP", "2"));
    assertEquals(List.of("top SHOP 2 as bob, BY_VISITOR"), ranking.asked);
  }

  @Test
  void theUnscoredAreAskedForWithABound() {
    assertEquals(List.of(21L), values(unscored, asked(bob, false), "SHOP"));
    assertEquals(List.of("unscored SHOP 10000 as bob, BY_VISITOR"), ranking.asked);
  }

  @Test
  void anAnonymousSearcherIsNotTheVisitor() {
    values(top, asked(null, false), "SHOP", "2");
    assertEquals(List.of("top SHOP 2 as nobody, BY_VISITOR"), ranking.asked);
  }

  @Test
  void whereSecurityIsLeftAsideAllIssuesCountWhateverTheSearcherSees() {
    visitors.hide("SHOP");
    assertEquals(List.of(11L, 12L), values(top, asked(null, true), "SHOP", "2"));
    assertTrue(ranking.asked.get(0).endsWith("BY_ANYBODY"));
  }

  @Test
  void aHiddenOrMissingProjectHasNoIssues() {
    visitors.hide("SHOP");
    assertEquals(List.of(), values(top, asked(bob, false), "SHOP", "2"));
    assertEquals(List.of(), values(unscored, asked(bob, true), "NONE"));
    assertEquals(List.of(), ranking.asked);
  }

  @Test
  void theCaseOfAKeyDoesNotMatter() {
    assertEquals(Set.of(), problems(top, "shop", "2"));
    assertEquals(List.of(11L, 12L), values(top, asked(bob, false), "shop", "2"));
  }

  @Test
  void argumentsThatAreRightHaveNoProblem() {
    assertEquals(Set.of(), problems(top, "SHOP", "1"));
    assertEquals(Set.of(), problems(top, "SHOP", " 1000 "));
    assertEquals(Set.of(), problems(unscored, "SHOP"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1001", "-5", "2.5", "many", "", "99999999999999999999", "٣"})
  void aNumberThatIsNoneOrOutOfRangeIsTold(String number) {
    assertEquals(
        Set.of(
            "The second argument of riceTop must be a whole number from 1 to 1000,"
                + " such as riceTop(\"SHOP\", 20). It was "
                + number
                + "."),
        problems(top, "SHOP", number));
    assertEquals(List.of(), values(top, asked(bob, false), "SHOP", number));
    assertEquals(List.of(), ranking.asked);
  }

  @Test
  void aHiddenProjectIsToldLikeAMissingOneAndBeforeAnythingElse() {
    visitors.hide("SHOP");
    assertEquals(
        Set.of("There is no project SHOP, or you may not see it."), problems(top, "SHOP", "x"));
    assertEquals(
        Set.of("There is no project NONE, or you may not see it."), problems(top, "NONE", "x"));
    assertEquals(
        Set.of("There is no project SHOP, or you may not see it."), problems(unscored, "SHOP"));
  }

  @Test
  void aSearcherWhoIsGoneSeesNothing() {
    visitors.forget("bob");
    assertEquals(
        Set.of("There is no project SHOP, or you may not see it."), problems(unscored, "SHOP"));
    assertEquals(List.of(), values(unscored, asked(bob, false), "SHOP"));
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "3"})
  void aWrongNumberOfArgumentsIsToldByJiraAndStandsForNothing(int number) {
    String[] arguments = new String[number];
    java.util.Arrays.fill(arguments, "SHOP");
    assertEquals(1, problems(top, arguments).size());
    assertEquals(List.of(), values(top, asked(bob, false), arguments));
  }

  @Test
  void aRankingThatCannotBeMadeBreaksNoQuery() {
    ranking.broken = true;
    assertEquals(List.of(), values(top, asked(bob, false), "SHOP", "2"));
    assertEquals(List.of(), values(unscored, asked(bob, true), "SHOP"));
  }

  @Test
  void aQueryThatTheRankingIsMadeOfDoesNotWaitForTheRanking() {
    assertEquals(List.of(), own.ask(() -> values(top, asked(null, true), "SHOP", "2")));
    assertEquals(List.of(), ranking.asked);
    assertEquals(List.of(11L, 12L), values(top, asked(null, true), "SHOP", "2"));
  }

  @Test
  void aJiraWithoutThePartSaysSoAndBreaksNoQuery() {
    RiceTop changed =
        new RiceTop(
            questions(
                new ApiCheck(
                    ChangedJira.without("com.atlassian.jira.jql.query.QueryCreationContext"))),
            EnglishTexts.texts());
    assertThrows(PartUnavailable.class, () -> problems(changed, "SHOP", "2"));
    assertEquals(List.of(), values(changed, asked(bob, false), "SHOP", "2"));
  }

  @Test
  void theFunctionsAreListsOfIssues() {
    assertSame(JiraDataTypes.ISSUE, top.getDataType());
    assertEquals(2, top.getMinimumNumberOfExpectedArguments());
    assertEquals(1, unscored.getMinimumNumberOfExpectedArguments());
  }

  private RankingQuestions questions(ApiCheck api) {
    return new RankingQuestions(ranking, projects, visitors.visitor(), own, api);
  }

  private Set<String> problems(RankingFunction function, String... arguments) {
    return function
        .validate(bob, new FunctionOperand("riceTop", arguments), null)
        .getErrorMessages();
  }

  private static List<Long> values(
      RankingFunction function, QueryCreationContext context, String... arguments) {
    return function.getValues(context, new FunctionOperand("riceTop", arguments), null).stream()
        .map(QueryLiteral::getLongValue)
        .toList();
  }

  private static QueryCreationContext asked(ApplicationUser searcher, boolean overridden) {
    return new QueryCreationContext() {
      @Override
      public ApplicationUser getApplicationUser() {
        return searcher;
      }

      @Override
      public boolean isSecurityOverriden() {
        return overridden;
      }
    };
  }

  /** A ranking of issues 11, 12 and 13, with 21 and 22 unscored, that notes what it is asked. */
  private final class AskedRanking implements RankedIssues {
    final List<String> asked = new ArrayList<>();
    boolean broken;

    @Override
    public List<Long> top(ProjectRef project, Seen seen, int most) {
      note("top", project, seen, most);
      return List.of(11L, 12L, 13L).subList(0, most);
    }

    @Override
    public List<Long> unscored(ProjectRef project, Seen seen, int most) {
      note("unscored", project, seen, most);
      return List.of(21L);
    }

    private void note(String what, ProjectRef project, Seen seen, int most) {
      if (broken) {
        throw new RankFailed("project = 1", null);
      }
      String who = visitors.visitor().key().orElse("nobody");
      asked.add(what + " " + project.key() + " " + most + " as " + who + ", " + seen);
    }
  }
}
