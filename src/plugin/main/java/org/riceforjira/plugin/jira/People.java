package org.riceforjira.plugin.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The people of this Jira, by the keys that the app stores. */
@Component
public class People {
  private final UserManager users;

  public People(@ComponentImport UserManager users) {
    this.users = users;
  }

  /** What others call the person; empty if Jira no longer has them. */
  public Optional<String> name(String userKey) {
    return Optional.ofNullable(users.getUserByKey(userKey)).map(ApplicationUser::getDisplayName);
  }
}
