package org.riceforjira.host.pages;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.RuntimeConstants;

/** The host's own templates, in the folder {@code pages} of the class path. */
final class Templates {
  private final VelocityEngine engine = new VelocityEngine();

  Templates() {
    engine.setProperty(RuntimeConstants.RESOURCE_LOADERS, "class");
    engine.setProperty(
        "resource.loader.class.class",
        "org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader");
    engine.setProperty("resource.loader.class.cache", true);
    engine.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, true);
    engine.setProperty(RuntimeConstants.VM_LIBRARY, "pages/macros.vm");
    engine.setProperty(RuntimeConstants.SPACE_GOBBLING, "structured");
    engine.init();
  }

  /** Fills a template; every value is escaped, unless it is {@link Html}. */
  Html fill(String name, Map<String, Object> model) {
    VelocityContext context = new VelocityContext(new HashMap<>(model));
    EventCartridge escaping = new EventCartridge();
    ReferenceInsertionEventHandler escape = (unused, reference, value) -> escaped(value);
    escaping.addEventHandler(escape);
    escaping.attachToContext(context);
    StringWriter html = new StringWriter();
    engine.getTemplate("pages/" + name + ".vm", "UTF-8").merge(context, html);
    return new Html(html.toString());
  }

  private static Object escaped(Object value) {
    return value == null || value instanceof Html ? value : Html.escape(value.toString());
  }
}
