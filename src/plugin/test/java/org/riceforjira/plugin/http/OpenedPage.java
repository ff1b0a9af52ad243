package org.riceforjira.plugin.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Opens pages as a browser does. */
public final class OpenedPage {
  private OpenedPage() {}

  public static void open(
      ProjectPage page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    page.doGet(request, response);
  }
}
