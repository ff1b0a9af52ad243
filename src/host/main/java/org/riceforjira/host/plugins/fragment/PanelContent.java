package org.riceforjira.host.plugins.fragment;

import com.atlassian.plugin.web.api.model.WebPanel;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.host.plugins.descriptor.AppRefused;
import org.riceforjira.host.plugins.descriptor.XmlNode;
import org.riceforjira.host.plugins.spring.ModuleClasses;
import org.riceforjira.host.plugins.velocity.Templates;

/** Makes the HTML of a panel out of its values. */
interface PanelContent {
  String html(Map<String, Object> values);

  /** The panel's class if it names one, else its Velocity template. */
  static PanelContent read(XmlNode panel, ModuleClasses classes, Templates templates)
      throws AppRefused {
    String where = FragmentReader.where(panel);
    if (panel.attribute("class").isPresent()) {
      return classes.create(panel, WebPanel.class, where)::getHtml;
    }
    XmlNode view =
        panel.children("resource").stream()
            .filter(resource -> "view".equals(resource.attributes().get("name")))
            .findFirst()
            .orElseThrow(
                () -> new AppRefused(where + " has neither a class nor a resource \"view\"."));
    if (!"velocity".equals(view.attributes().get("type"))) {
      throw new AppRefused(where + ": the type of its resource \"view\" is not velocity.");
    }
    Optional<String> location = view.attribute("location");
    return location.isPresent()
        ? values -> templates.render(location.get(), values)
        : values -> templates.renderText(view.text(), values);
  }
}
