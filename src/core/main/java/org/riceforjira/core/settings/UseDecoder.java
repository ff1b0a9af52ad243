package org.riceforjira.core.settings;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.riceforjira.core.sentence.Sentence;

/** Reads how the people of a project use RICE; keys that are absent or wrong are the defaults. */
record UseDecoder(Use defaults) {
  Use decode(Node root) {
    return new Use(
        root.get("enabled").flatMap(Node::flag).orElse(defaults.enabled()),
        role(root),
        review(root));
  }

  private OptionalLong role(Node root) {
    Optional<Node> role =
        root.get("editors")
            .filter(node -> node.objectOf(List.of("role")))
            .flatMap(node -> node.get("role"));
    if (role.isEmpty()) {
      return defaults.editorsRole();
    }
    return role.filter(node -> !node.isNull())
        .flatMap(node -> node.number(Use::role, Sentence.of("rice.core.settings.role")))
        .map(id -> OptionalLong.of(id.longValue()))
        .orElse(OptionalLong.empty());
  }

  private Review review(Node root) {
    return root.get("review")
        .filter(node -> node.objectOf(List.of("afterDays")))
        .flatMap(node -> node.get("afterDays"))
        .flatMap(node -> node.whole(1, Review.MOST_DAYS))
        .map(Review::new)
        .orElse(defaults.review());
  }
}
