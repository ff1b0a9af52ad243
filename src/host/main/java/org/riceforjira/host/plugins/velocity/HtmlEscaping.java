package org.riceforjira.host.plugins.velocity;

import java.util.Locale;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;
import org.apache.velocity.runtime.Renderable;

/** Escapes every reference for HTML, but those whose name ends with "html", as Jira does. */
final class HtmlEscaping implements ReferenceInsertionEventHandler {
  @Override
  public Object referenceInsert(Context context, String reference, Object value) {
    return value == null || value instanceof Renderable || isRaw(reference)
        ? value
        : escape(value.toString());
  }

  private static boolean isRaw(String reference) {
    String name = reference.replaceAll("(\\(\\))?}?$", "");
    return name.toLowerCase(Locale.ROOT).endsWith("html");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
