package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.riceforjira.plugin.EnglishTexts;

class ApiCheckTest {
  private static final ClassLoader DECLARED = ApiCheckTest.class.getClassLoader();

  static Stream<Arguments> members() {
    return Arrays.stream(ApiPart.values())
        .flatMap(part -> part.members().stream().map(member -> Arguments.of(part, member)));
  }

  @ParameterizedTest
  @MethodSource("members")
  void everyMemberIsWhatTheAppIsCompiledAgainst(ApiPart part, ApiMember member) {
    assertTrue(member.existsIn(DECLARED), part + " names " + member + ", which is not declared.");
  }

  @Test
  void everyPartIsThereOnTheDeclaredJira() {
    assertEquals(Set.of(), off(new ApiCheck()));
    assertEquals(Set.of(), off(new ApiCheck(ChangedJira.without())));
  }

  @ParameterizedTest
  @CsvSource({
    "com.atlassian.jira.issue.util.DefaultIssueChangeHolder, QUIET_WRITE",
    "com.atlassian.jira.issue.index.IssueIndexingParams, BATCH_REINDEX",
    "com.atlassian.jira.event.type.EventDispatchOption, SILENT_UPDATE",
    "com.atlassian.jira.issue.context.GlobalIssueContext, FIELD_CREATION",
    "com.atlassian.jira.issue.fields.screen.FieldScreenTab, SCREENS",
    "com.atlassian.jira.issue.comments.CommentManager, COMMENTS",
    "com.atlassian.jira.issue.link.IssueLinkManager, LINKS",
    "com.atlassian.jira.issue.link.IssueLinkTypeManager, LINK_TYPES",
    "com.atlassian.jira.security.roles.ProjectRoleManager, PROJECT_ROLES",
  })
  void aMissingClassSwitchesOffThePartThatNeedsIt(String missing, ApiPart part) {
    assertEquals(Set.of(part), off(new ApiCheck(ChangedJira.without(missing))));
  }

  @Test
  void aMissingClassSwitchesOffAlsoWhatIsBesideThePartThatNeedsIt() {
    assertEquals(
        Set.of(ApiPart.SEARCH, ApiPart.QUERY_CHECK),
        off(new ApiCheck(ChangedJira.without("com.atlassian.jira.issue.search.SearchResults"))));
    assertEquals(
        Set.of(ApiPart.QUIET_WRITE, ApiPart.FIELD_CONTEXTS, ApiPart.FIELD_OPTIONS),
        off(new ApiCheck(ChangedJira.without("com.atlassian.jira.issue.ModifiedValue"))));
  }

  @Test
  void aMissingMethodOfALaterPartLeavesTheOthers(@TempDir Path folder) throws IOException {
    assertEquals(
        Set.of(ApiPart.QUERY_CHECK), off(new ApiCheck(ChangedJira.withoutValidation(folder))));
  }

  @Test
  void aChangedReturnTypeSwitchesOffThePart(@TempDir Path folder) throws IOException {
    ChangedJira jira =
        ChangedJira.with(
            "com.atlassian.jira.issue.index.IssueIndexingService",
            """
            package com.atlassian.jira.issue.index;
            public interface IssueIndexingService {
              void reIndexIssueObjects(
                  java.util.Collection<?> issues, IssueIndexingParams params);
            }
            """,
            folder);
    assertEquals(Set.of(ApiPart.BATCH_REINDEX), off(new ApiCheck(jira)));
  }

  @Test
  void aMissingMethodSwitchesOffThePart(@TempDir Path folder) throws IOException {
    ChangedJira jira =
        ChangedJira.with(
            "com.atlassian.jira.issue.Issue",
            """
            package com.atlassian.jira.issue;
            public interface Issue {
              Long getVotes();
              java.sql.Timestamp getCreated();
              java.sql.Timestamp getResolutionDate();
            }
            """,
            folder);
    assertEquals(Set.of(ApiPart.VOTES), off(new ApiCheck(jira)));
  }

  @Test
  void aConstructorThatIsNoLongerPublicSwitchesOffThePart(@TempDir Path folder) throws IOException {
    ChangedJira jira =
        ChangedJira.with(
            "com.atlassian.jira.web.bean.PagerFilter",
            """
            package com.atlassian.jira.web.bean;
            public class PagerFilter<T> {
              PagerFilter(int start, int max) {}
            }
            """,
            folder);
    assertEquals(Set.of(ApiPart.SEARCH), off(new ApiCheck(jira)));
  }

  @ParameterizedTest
  @CsvSource({"java.lang.Integer, MAX_VALUE, I, true", "java.lang.Integer, MAX_VALUE, J, false"})
  void aConstantCountsWithItsType(String owner, String name, String type, boolean exists) {
    assertEquals(exists, new ApiMember(owner, name, type).existsIn(DECLARED));
  }

  @Test
  void aMemberIsNamedAsClassFilesNameIt() {
    assertFalse(new ApiMember("java.lang.Long", "longValue", "()I").existsIn(DECLARED));
    assertEquals(
        "java.lang.Long.longValue()J",
        new ApiMember("java.lang.Long", "longValue", "()J").toString());
  }

  @Test
  void needingAPartThatIsOffIsRefusedWithItsPurpose() {
    ApiCheck api =
        new ApiCheck(ChangedJira.without("com.atlassian.jira.issue.context.GlobalIssueContext"));
    PartUnavailable refused =
        assertThrows(PartUnavailable.class, () -> api.need(ApiPart.FIELD_CREATION));
    assertTrue(
        refused.in(EnglishTexts.texts()).startsWith("Creating custom fields is not possible"));
    api.need(ApiPart.SEARCH);
  }

  private static Set<ApiPart> off(ApiCheck api) {
    Set<ApiPart> off = EnumSet.allOf(ApiPart.class);
    off.removeIf(api::has);
    return off;
  }
}
