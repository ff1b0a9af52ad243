package org.riceforjira.host.plugins.servlet;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.riceforjira.host.plugins.access.Gate;
import org.riceforjira.host.plugins.descriptor.AppRefused;
import org.riceforjira.host.plugins.descriptor.Descriptor;
import org.riceforjira.host.plugins.descriptor.XmlNode;
import org.riceforjira.host.plugins.spring.ModuleClasses;

/** A servlet module: created and initialised by the first request, as in Jira. */
public final class AppServlet {
  private final XmlNode module;
  private final Class<? extends HttpServlet> type;
  private final ModuleClasses classes;
  private HttpServlet servlet;

  private AppServlet(XmlNode module, Class<? extends HttpServlet> type, ModuleClasses classes) {
    this.module = module;
    this.type = type;
    this.classes = classes;
  }

  /** The servlet modules of an app; their classes are found here. */
  public static List<AppServlet> read(Descriptor descriptor, ModuleClasses classes)
      throws AppRefused {
    List<AppServlet> servlets = new ArrayList<>();
    for (XmlNode module : descriptor.modules("servlet")) {
      String where = "Module \"" + module.attributes().get("key") + "\"";
      if (module.child("url-pattern").isEmpty()) {
        throw new AppRefused(where + " has no url-pattern.");
      }
      servlets.add(new AppServlet(module, classes.find(module, HttpServlet.class, where), classes));
    }
    return servlets;
  }

  /** The part of the path that a pattern of this servlet covers; empty if none fits. */
  Optional<String> match(String path) {
    return module.children("url-pattern").stream()
        .map(XmlNode::text)
        .filter(pattern -> fits(pattern, path))
        .map(pattern -> pattern.endsWith("/*") ? pattern.substring(0, pattern.length() - 2) : path)
        .findFirst();
  }

  /** Who is let in; a servlet that does not say is for users. */
  Gate gate() {
    return Gate.of(type).orElse(Gate.USERS);
  }

  synchronized HttpServlet get(ServletContext context) throws ServletException {
    if (servlet == null) {
      try {
        HttpServlet created = classes.create(type);
        created.init(new ModuleConfig(module, context));
        servlet = created;
      } catch (AppRefused broken) {
        throw new ServletException(broken.getMessage(), broken);
      }
    }
    return servlet;
  }

  /** Ends the servlet if it was ever used. */
  public synchronized void destroy() {
    if (servlet != null) {
      servlet.destroy();
      servlet = null;
    }
  }

  private static boolean fits(String pattern, String path) {
    if (!pattern.endsWith("/*")) {
      return pattern.equals(path);
    }
    String start = pattern.substring(0, pattern.length() - 2);
    return path.equals(start) || path.startsWith(start + "/");
  }
}
