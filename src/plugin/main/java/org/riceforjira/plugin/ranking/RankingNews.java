package org.riceforjira.plugin.ranking;

import java.util.List;
import java.util.stream.Stream;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.ClusterNews;
import org.riceforjira.plugin.jira.ClusterNews.Topic;
import org.riceforjira.plugin.jira.IssueNews;
import org.riceforjira.plugin.jira.IssueNews.Kind;
import org.riceforjira.plugin.jira.IssueNewsListener;
import org.springframework.stereotype.Component;

/** Notes what happens to issues, and tells the other nodes that something did. Reads nothing. */
@Component
class RankingNews implements IssueNewsListener {
  private final HeldRankings rankings;
  private final ClusterNews cluster;

  RankingNews(HeldRankings rankings, ClusterNews cluster) {
    this.rankings = rankings;
    this.cluster = cluster;
  }

  @Override
  public void hear(List<IssueNews> event) {
    for (ProjectRanking ranking : rankings.all()) {
      event.forEach(ranking::hear);
    }
    projects(event.stream().filter(news -> news.kind() != Kind.REVIEWED))
        .forEach(project -> cluster.tell(project, Topic.ISSUES));
    projects(event.stream().filter(news -> news.kind() == Kind.REVIEWED))
        .forEach(project -> cluster.tell(project, Topic.REVIEWS));
  }

  private static Stream<ProjectId> projects(Stream<IssueNews> news) {
    return news.map(told -> told.issue().project()).distinct();
  }
}
