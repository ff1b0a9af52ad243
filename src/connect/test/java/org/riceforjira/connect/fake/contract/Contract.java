package org.riceforjira.connect.fake.contract;

import java.util.List;
import java.util.Optional;
import org.riceforjira.connect.fake.http.Answer;
import org.riceforjira.connect.fake.http.Asked;

/** Looks at every exchange. */
public interface Contract {
  /** What is wrong with it, a sentence each; without an answer only the request is looked at. */
  List<String> violations(Asked asked, Optional<Answer> answer);

  /** Nothing is ever wrong. */
  static Contract none() {
    return (asked, answer) -> List.of();
  }
}
