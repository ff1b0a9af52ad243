package org.riceforjira.plugin.installation;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.riceforjira.plugin.http.Pages;
import org.riceforjira.plugin.jira.Trial;
import org.riceforjira.plugin.jira.TrialFailed;
import org.riceforjira.plugin.jira.TrialGroup;
import org.riceforjira.plugin.jira.Trials;
import org.springframework.stereotype.Component;

/** Tries what pages of the app are made with; the pages themselves are tried by the browser. */
@Component
class PageTrials implements Trials {
  private static final String MARK = "rice check";

  private final Pages pages;

  PageTrials(Pages pages) {
    this.pages = pages;
  }

  @Override
  public TrialGroup group() {
    return TrialGroup.SERVICES;
  }

  @Override
  public List<Trial> all() {
    return List.of(
        Trial.of("login-address", this::login),
        Trial.of("templates", this::render),
        Trial.of("page-resources", () -> pages.require("org.riceforjira:rice-common")));
  }

  private void login() {
    TrialFailed.unless(!pages.loginAddress("/").isBlank(), "rice.check.failed.empty");
  }

  private void render() {
    StringWriter page = new StringWriter();
    try {
      pages.render("templates/setup.vm", Map.of("title", MARK, "intro", MARK), page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    TrialFailed.unless(page.toString().contains("<h1>" + MARK), "rice.check.failed.rendered");
  }
}
