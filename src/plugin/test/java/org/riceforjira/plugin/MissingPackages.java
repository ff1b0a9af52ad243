package org.riceforjira.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/** The app's classes in a Jira that lacks every package the app can do without. */
final class MissingPackages extends ClassLoader {
  static final Set<String> OPTIONAL =
      Set.of(
          "com.atlassian.annotations.security",
          "com.atlassian.jira.bc.project.component",
          "com.atlassian.jira.event.issue.link",
          "com.atlassian.jira.event.type",
          "com.atlassian.jira.issue.context",
          "com.atlassian.jira.issue.customfields.option",
          "com.atlassian.jira.issue.fields.layout.field",
          "com.atlassian.jira.issue.fields.screen",
          "com.atlassian.jira.issue.fields.screen.issuetype",
          "com.atlassian.jira.issue.link",
          "com.atlassian.jira.issue.status.category",
          "com.atlassian.jira.issue.util",
          "com.atlassian.jira.plugin.webfragment.model",
          "com.atlassian.jira.project.version",
          "com.atlassian.jira.security.roles",
          "com.atlassian.jira.util.thread",
          "com.atlassian.jira.web.bean",
          "com.atlassian.scheduler",
          "com.atlassian.scheduler.config",
          "org.apache.log4j");

  MissingPackages() {
    super(MissingPackages.class.getClassLoader());
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (OPTIONAL.contains(name.substring(0, Math.max(0, name.lastIndexOf('.'))))) {
      throw new ClassNotFoundException(name);
    }
    if (!name.startsWith("org.riceforjira.plugin.")) {
      return super.loadClass(name, resolve);
    }
    Class<?> loaded = findLoadedClass(name);
    return loaded == null ? define(name) : loaded;
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] bytes = in.readAllBytes();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
