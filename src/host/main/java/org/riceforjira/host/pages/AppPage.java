package org.riceforjira.host.pages;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An HTML page as an app's servlet wrote it, taken apart for the frame that its {@code decorator}
 * names.
 *
 * @param metas the content of its meta elements by their name
 * @param head what else stands in its head
 */
record AppPage(String title, Map<String, String> metas, String head, String body) {
  private static final Pattern HEAD = element("head");
  private static final Pattern BODY = element("body");
  private static final Pattern TITLE = element("title");
  private static final Pattern META = Pattern.compile("(?is)<meta\\b([^>]*)>");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("(?is)([a-z-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

  static AppPage of(String html) {
    String head = inside(HEAD, html);
    Map<String, String> metas = metas(head);
    String rest = META.matcher(TITLE.matcher(head).replaceAll("")).replaceAll("").strip();
    String body =
        BODY.matcher(html).find() ? inside(BODY, html) : HEAD.matcher(html).replaceAll("");
    return new AppPage(Html.unescape(inside(TITLE, head).strip()), metas, rest, body);
  }

  /** The frame that the page asks for, as {@code atl.admin}; empty if it wants none. */
  String decorator() {
    return meta("decorator");
  }

  String meta(String name) {
    return metas.getOrDefault(name, "");
  }

  private static Map<String, String> metas(String head) {
    Map<String, String> metas = new HashMap<>();
    Matcher meta = META.matcher(head);
    while (meta.find()) {
      Map<String, String> attributes = new HashMap<>();
      Matcher attribute = ATTRIBUTE.matcher(meta.group(1));
      while (attribute.find()) {
        String value = attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
        attributes.put(attribute.group(1).toLowerCase(Locale.ROOT), value);
      }
      if (attributes.containsKey("name")) {
        metas.put(attributes.get("name"), Html.unescape(attributes.getOrDefault("content", "")));
      }
    }
    return metas;
  }

  private static String inside(Pattern element, String html) {
    Matcher found = element.matcher(html);
    return found.find() ? found.group(1) : "";
  }

  private static Pattern element(String name) {
    return Pattern.compile("(?is)<" + name + "\\b[^>]*>(.*?)</" + name + "\\s*>");
  }
}
