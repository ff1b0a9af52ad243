package org.riceforjira.host.plugins.probe;

import com.atlassian.plugin.web.api.model.WebPanel;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.io.Writer;
import java.util.Map;

/** A panel in Java that wants a script on its page. */
public class JavaPanel implements WebPanel {
  private final PageBuilderService page;

  JavaPanel(PageBuilderService page) {
    this.page = page;
  }

  @Override
  public String getHtml(Map<String, Object> context) {
    page.assembler().resources().requireWebResource("org.example.probe:panel");
    return "<p>" + context.get("name") + "</p>";
  }

  @Override
  public void writeHtml(Writer writer, Map<String, Object> context) {
    throw new UnsupportedOperationException("Jira 10 and later call getHtml.");
  }
}
