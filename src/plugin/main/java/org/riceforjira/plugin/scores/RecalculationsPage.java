package org.riceforjira.plugin.scores;

import jakarta.inject.Inject;
import org.riceforjira.plugin.http.AdministrationPage;
import org.riceforjira.plugin.http.Pages;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.jira.Visitor;

/** The administration page of the recalculations. */
public class RecalculationsPage extends AdministrationPage {
  private static final long serialVersionUID = 1L;

  @Inject
  public RecalculationsPage(Visitor visitor, Pages pages, Texts texts) {
    super(
        visitor,
        pages,
        texts,
        new Parts(
            "templates/recalculations.vm",
            "org.riceforjira:rice-recalculations",
            "rice.admin.recalculations.title",
            "rice.admin.recalculations.intro"));
  }
}
