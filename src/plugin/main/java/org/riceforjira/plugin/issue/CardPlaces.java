package org.riceforjira.plugin.issue;

import java.util.Optional;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.plugin.http.Requests;
import org.riceforjira.plugin.issue.IssueJson.PlaceJson;
import org.riceforjira.plugin.jira.VisibleIssue;
import org.riceforjira.plugin.ranking.RankJson;
import org.riceforjira.plugin.ranking.RankTexts;
import org.springframework.stereotype.Component;

/** The rank of an issue as its card tells it, with the side of the cut line. */
@Component
class CardPlaces {
  private final Requests requests;
  private final Standings standings;
  private final RankTexts ranks;
  private final LineTexts lines;

  CardPlaces(Requests requests, Standings standings, RankTexts ranks, LineTexts lines) {
    this.requests = requests;
    this.standings = standings;
    this.ranks = ranks;
    this.lines = lines;
  }

  /** A rank, or why there is none; neither while nobody knows. */
  record Place(RankJson rank, String unranked, PlaceJson line) {
    private static final Place UNKNOWN = new Place(null, null, null);
  }

  /** The place in the ranking as it is now. */
  Place of(VisibleIssue issue, Evaluation evaluation, VersionedSettings settings) {
    Standing standing = standings.of(requests.projectOf(issue), evaluation, settings);
    return place(standing, settings.settings());
  }

  /** What can be said without the ranking. */
  Place withoutRanking(Evaluation evaluation) {
    return evaluation.score().isEmpty()
        ? new Place(null, standings.withoutScore().sentence(), null)
        : Place.UNKNOWN;
  }

  private Place place(Standing standing, ProjectSettings settings) {
    if (standing instanceof Standing.At at) {
      return new Place(ranks.rank(at.backlog(), at.position()), null, line(at, settings));
    }
    return standing instanceof Standing.Nowhere nowhere
        ? new Place(null, nowhere.sentence(), null)
        : Place.UNKNOWN;
  }

  private PlaceJson line(Standing.At at, ProjectSettings settings) {
    String unit = settings.rules().of(Factor.EFFORT).unit();
    Optional<LineChoice> choice = LineChoice.of(settings.planning().cut());
    return choice
        .map(chosen -> chosen.drawn(at))
        .map(line -> new PlaceJson(line.isAbove(), lines.place(line, unit)))
        .orElse(null);
  }
}
