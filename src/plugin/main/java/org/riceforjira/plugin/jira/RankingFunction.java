package org.riceforjira.plugin.jira;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Optional;

/**
 * A JQL function that stands for issues of a project's ranking, as far as whoever asks may see
 * them. Its first argument is the key of the project.
 */
abstract class RankingFunction extends AbstractJqlFunction {
  private final RankingQuestions questions;
  private final Texts texts;
  private final int arguments;

  RankingFunction(RankingQuestions questions, Texts texts, int arguments) {
    this.questions = questions;
    this.texts = texts;
    this.arguments = arguments;
  }

  /** What is wrong with the arguments behind the first, in a sentence. */
  abstract Optional<String> problem(List<String> furtherArguments);

  /** The ids; asked only with arguments that are right. */
  abstract List<Long> read(
      RankedIssues ranked, ProjectRef project, RankedIssues.Seen seen, List<String> further);

  @Override
  public final MessageSet validate(
      ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
    questions.needParts();
    // Jira's own sentence for a wrong number; it also is the only way to a set of messages.
    MessageSet messages = validateNumberOfArgs(operand, arguments);
    if (!messages.hasAnyErrors()) {
      problem(searcher, operand.getArgs()).ifPresent(messages::addErrorMessage);
    }
    return messages;
  }

  private Optional<String> problem(ApplicationUser searcher, List<String> given) {
    String project = given.get(0);
    return questions.sees(searcher, project)
        ? problem(given.subList(1, given.size()))
        : Optional.of(texts.text("rice.error.project.missing", project));
  }

  @Override
  public final List<QueryLiteral> getValues(
      QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
    List<String> given = operand.getArgs();
    if (given.size() != arguments) {
      return List.of();
    }
    List<String> further = given.subList(1, given.size());
    return questions
        .answer(
            context,
            given.get(0),
            (ranked, project, seen) ->
                problem(further).isPresent() ? List.of() : read(ranked, project, seen, further))
        .stream()
        .map(id -> new QueryLiteral(operand, id))
        .toList();
  }

  @Override
  public final int getMinimumNumberOfExpectedArguments() {
    return arguments;
  }

  @Override
  public final JiraDataType getDataType() {
    return JiraDataTypes.ISSUE;
  }

  /** A text in the language of whoever is signed in. */
  final String text(String key, String... values) {
    return texts.text(key, values);
  }
}
