package org.riceforjira.plugin.jira;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Knows, since start-up, which parts of Jira's API this Jira offers. */
@Component
public class ApiCheck {
  private static final Logger LOG = LoggerFactory.getLogger(ApiCheck.class);

  private final Map<ApiPart, List<ApiMember>> missing = new EnumMap<>(ApiPart.class);

  public ApiCheck() {
    this(ApiCheck.class.getClassLoader());
  }

  ApiCheck(ClassLoader classes) {
    for (ApiPart part : ApiPart.values()) {
      List<ApiMember> lacking =
          part.members().stream().filter(member -> !member.existsIn(classes)).toList();
      if (!lacking.isEmpty()) {
        missing.put(part, lacking);
        LOG.warn("{} is off: this Jira lacks {}", part.purpose(), lacking);
      }
    }
  }

  boolean has(ApiPart part) {
    return !missing.containsKey(part);
  }

  /** What a part needs and this Jira lacks. */
  List<ApiMember> lacking(ApiPart part) {
    return missing.getOrDefault(part, List.of());
  }

  /** Returns if the part is there, and refuses with a sentence if not. */
  void need(ApiPart part) {
    if (!has(part)) {
      throw new PartUnavailable(part);
    }
  }
}
