package org.riceforjira.host.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.host.plugins.webresource.ServedResource;

/** Serves files that a source finds by their path. */
final class FileServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "map", "application/json",
          "svg", "image/svg+xml",
          "png", "image/png",
          "gif", "image/gif",
          "woff", "font/woff",
          "woff2", "font/woff2");

  /** Where the files are. */
  interface Source {
    /** The file at a path without a leading slash. */
    Optional<ServedResource> find(String path, HttpServletRequest request) throws IOException;
  }

  private final transient Source source;

  FileServlet(Source source) {
    this.source = source;
  }

  /** The media type that a file's name tells. */
  static String type(String path) {
    String suffix = path.substring(path.lastIndexOf('.') + 1);
    return TYPES.getOrDefault(suffix, "application/octet-stream");
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    Optional<ServedResource> file = source.find(path, request);
    if (file.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND, "There is no file " + path + " here.");
      return;
    }
    response.setContentType(file.get().contentType());
    response.setHeader("Cache-Control", "private, max-age=60");
    response.setContentLength(file.get().bytes().length);
    response.getOutputStream().write(file.get().bytes());
  }
}
