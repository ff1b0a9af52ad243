package org.riceforjira.host.pages;

import java.util.List;
import java.util.Map;

/**
 * A page before its frame is put around it.
 *
 * @param frame the template around the content: general, project or admin
 * @param frameModel what the frame shows besides the content
 * @param content the main part
 * @param contexts the contexts of web resources that the page loads
 * @param head further elements for the page's head
 */
record Page(
    String title,
    String frame,
    Map<String, Object> frameModel,
    Html content,
    List<String> contexts,
    Html head) {

  static Page general(String title, Html content, String... contexts) {
    return new Page(
        title, "general", Map.of("title", title), content, List.of(contexts), new Html(""));
  }
}
