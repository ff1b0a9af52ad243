package org.riceforjira.plugin.settings;

import jakarta.inject.Inject;
import org.riceforjira.plugin.http.AdministrationPage;
import org.riceforjira.plugin.http.Pages;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.jira.Visitor;

/** The administration page that shows what the setup would do, and does it through REST. */
public class SetupPage extends AdministrationPage {
  private static final long serialVersionUID = 1L;

  @Inject
  public SetupPage(Visitor visitor, Pages pages, Texts texts) {
    super(
        visitor,
        pages,
        texts,
        new Parts(
            "templates/setup.vm",
            "org.riceforjira:rice-setup",
            "rice.admin.setup.title",
            "rice.admin.setup.intro"));
  }
}
