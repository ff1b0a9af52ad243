package org.riceforjira.host.plugins.fragment;

import java.util.Locale;
import java.util.Optional;
import org.riceforjira.host.plugins.descriptor.XmlNode;
import org.riceforjira.host.plugins.text.Texts;

/** What labels and links depend on: the visitor's language and the place of the site. */
record Page(Texts texts, Locale locale, String contextPath) {
  /** The module's label in plain text; empty if it has none. */
  String label(XmlNode module) {
    return text(module.child("label"));
  }

  /** The text of a node with a key, or its own; empty if there is no node. */
  String text(Optional<XmlNode> node) {
    return node.map(n -> n.attribute("key").map(key -> texts.text(locale, key)).orElse(n.text()))
        .orElse("");
  }

  /** A path of the site with the context path before it; anything else as it is. */
  String url(String link) {
    return link.startsWith("/") ? contextPath + link : link;
  }
}
