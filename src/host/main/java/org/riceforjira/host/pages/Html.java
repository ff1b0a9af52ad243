package org.riceforjira.host.pages;

/** Text that is HTML already and goes into a page as it is; any other value is escaped. */
record Html(String text) {
  @Override
  public String toString() {
    return text;
  }

  /** Plain text as HTML, for content and for quoted attributes. */
  static String escape(String plain) {
    StringBuilder html = new StringBuilder(plain.length());
    plain.chars().forEach(c -> html.append(escape((char) c)));
    return html.toString();
  }

  /** The plain text of HTML without elements, as it stands in a title. */
  static String unescape(String html) {
    // The ampersand comes last, so that what it stood before is not read a second time.
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  private static String escape(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> String.valueOf(c);
    };
  }
}
