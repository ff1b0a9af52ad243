package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.version.Version;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.plan.roadmap.Milestone;

/** The server is in Tokyo, where a day begins at 15:00 of the day before in London. */
class DeadlineReaderTest {
  private final Issue issue = mock(Issue.class);
  private final DeadlineReader deadlines =
      new DeadlineReader(
          new Days(Clock.fixed(Instant.parse("2026-11-16T16:00:00Z"), ZoneId.of("Asia/Tokyo"))),
          new ApiCheck());

  @Test
  void daysAreThoseOfTheServer() {
    assertEquals(Optional.empty(), deadlines.due(issue));
    when(issue.getDueDate()).thenReturn(Timestamp.from(Instant.parse("2026-11-26T15:00:00Z")));
    assertEquals(Optional.of(LocalDate.parse("2026-11-27")), deadlines.due(issue));
    assertEquals(
        LocalDate.parse("2026-11-17"),
        new Days(Clock.fixed(Instant.parse("2026-11-16T16:00:00Z"), ZoneId.of("Asia/Tokyo")))
            .today());
  }

  @Test
  void ofSeveralVersionsTheFirstReleaseCountsThoseThatAreArchivedOrWithoutADayDoNot() {
    List<Version> versions =
        List.of(
            version("Spring", "2027-02-25T15:00:00Z", false),
            version("Winter", "2026-12-15T15:00:00Z", false),
            version("Autumn", "2026-10-13T15:00:00Z", true),
            version("Some day", null, false));
    when(issue.getFixVersions()).thenReturn(versions);
    assertEquals(
        Optional.of(new Milestone("Winter", LocalDate.parse("2026-12-16"))),
        deadlines.milestone(issue));
  }

  @Test
  void aDayThatADatabaseGivesWithoutATimeIsADayToo() {
    Version version = version("Winter", null, false);
    when(version.getReleaseDate())
        .thenReturn(new java.sql.Date(Instant.parse("2026-12-15T15:00:00Z").toEpochMilli()));
    when(issue.getFixVersions()).thenReturn(List.of(version));
    assertEquals(
        Optional.of(new Milestone("Winter", LocalDate.parse("2026-12-16"))),
        deadlines.milestone(issue));
  }

  @Test
  void withoutVersionsThereIsNoMilestone() {
    when(issue.getFixVersions()).thenReturn(List.of());
    assertEquals(Optional.empty(), deadlines.milestone(issue));
  }

  private static Version version(String name, String release, boolean archived) {
    Version version = mock(Version.class);
    when(version.getName()).thenReturn(name);
    when(version.isArchived()).thenReturn(archived);
    when(version.getReleaseDate())
        .thenReturn(release == null ? null : Date.from(Instant.parse(release)));
    return version;
  }
}
