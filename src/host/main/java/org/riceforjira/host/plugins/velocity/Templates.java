package org.riceforjira.host.plugins.velocity;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;

/** The Velocity templates of one app. */
public final class Templates implements TemplateRenderer {
  private final VelocityEngine engine = new VelocityEngine();
  private final EventCartridge escaping = new EventCartridge();
  private final Supplier<Map<String, Object>> common;

  /**
   * Templates of an app.
   *
   * @param files the content of a file of the app by its path
   * @param common what every template sees, made anew for each
   */
  public Templates(
      Function<String, Optional<String>> files,
      VelocityAllowlist allowlist,
      Supplier<Map<String, Object>> common) {
    this.common = common;
    escaping.addEventHandler(new HtmlEscaping());
    engine.setProperty("resource.loaders", "app");
    engine.setProperty("resource.loader.app.instance", new JarTemplates(files));
    engine.setProperty("resource.loader.app.cache", true);
    engine.setProperty("introspector.uberspect.class", CheckedCalls.class.getName());
    engine.setProperty("parser.pool.size", 4);
    engine.setApplicationAttribute(CheckedCalls.ALLOWLIST, allowlist);
  }

  @Override
  public void render(String template, Map<String, Object> context, Writer writer) {
    engine.getTemplate(template, "UTF-8").merge(escaped(context), writer);
  }

  /** Renders a template into HTML. */
  public String render(String template, Map<String, Object> context) {
    StringWriter html = new StringWriter();
    render(template, context, html);
    return html.toString();
  }

  /** Renders a template written in the descriptor into HTML. */
  public String renderText(String template, Map<String, Object> context) {
    StringWriter html = new StringWriter();
    engine.evaluate(escaped(context), html, "descriptor", template);
    return html.toString();
  }

  /** Fills the references in a plain text, such as a link; nothing is escaped. */
  public String fill(String text, Map<String, Object> context) {
    if (text.indexOf('$') < 0) {
      return text;
    }
    StringWriter filled = new StringWriter();
    engine.evaluate(new VelocityContext(all(context)), filled, "link", text);
    return filled.toString();
  }

  private VelocityContext escaped(Map<String, Object> context) {
    VelocityContext values = new VelocityContext(all(context));
    escaping.attachToContext(values);
    return values;
  }

  private Map<String, Object> all(Map<String, Object> context) {
    Map<String, Object> values = new HashMap<>(common.get());
    values.putAll(context);
    return values;
  }
}
