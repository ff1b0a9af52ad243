package org.riceforjira.host.plugins.spring;

import org.riceforjira.host.plugins.descriptor.AppRefused;
import org.riceforjira.host.plugins.descriptor.XmlNode;
import org.riceforjira.host.plugins.osgi.AppBundle;

/** Finds and creates the classes that the modules of one app name. */
public final class ModuleClasses {
  private final AppBundle bundle;
  private final ClassFactory app;
  private final ClassFactory host;

  public ModuleClasses(AppBundle bundle, ClassFactory app, ClassFactory host) {
    this.bundle = bundle;
    this.app = app;
    this.host = host;
  }

  /**
   * The class in the {@code class} attribute of a node.
   *
   * @param where the module, for messages
   */
  public <T> Class<? extends T> find(XmlNode node, Class<T> type, String where) throws AppRefused {
    String name =
        node.attribute("class")
            .orElseThrow(() -> new AppRefused(where + ": <" + node.name() + "> has no class."));
    Class<?> found = bundle.load(name, where);
    if (!type.isAssignableFrom(found)) {
      throw new AppRefused(
          where + " names the class " + name + ", which is no " + type.getName() + ".");
    }
    return found.asSubclass(type);
  }

  /** An object of that class: one of the app with the app's beans, one of Jira with Jira's. */
  public <T> T create(XmlNode node, Class<T> type, String where) throws AppRefused {
    return create(find(node, type, where));
  }

  /** An object of a class found before. */
  public <T> T create(Class<T> type) throws AppRefused {
    return bundle.owns(type) ? app.create(type) : host.create(type);
  }
}
