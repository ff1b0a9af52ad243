package org.riceforjira.plugin.jira;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The declared Jira API with some classes missing, or compiled anew from other sources. */
final class ChangedJira extends ClassLoader {
  private final Set<String> missing;
  private final Map<String, byte[]> changed = new HashMap<>();

  private ChangedJira(Set<String> missing) {
    super(ChangedJira.class.getClassLoader());
    this.missing = missing;
  }

  static ChangedJira without(String... classes) {
    return new ChangedJira(Set.of(classes));
  }

  /** A Jira in which one class has this source. */
  static ChangedJira with(String name, String source, Path folder) throws IOException {
    Path file = folder.resolve(name.substring(name.lastIndexOf('.') + 1) + ".java");
    Files.writeString(file, source);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    String classPath = System.getProperty("java.class.path");
    int exit =
        compiler.run(
            null, null, null, "-proc:none", "-cp", classPath, "-d", folder + "", file.toString());
    if (exit != 0) {
      throw new AssertionError("The changed source of " + name + " does not compile.");
    }
    ChangedJira jira = new ChangedJira(Set.of());
    jira.changed.put(name, Files.readAllBytes(folder.resolve(name.replace('.', '/') + ".class")));
    return jira;
  }

  /** A Jira whose search does not tell whether it knows the names in a query. */
  static ChangedJira withoutValidation(Path folder) throws IOException {
    return with(
        "com.atlassian.jira.bc.issue.search.SearchService",
        """
        package com.atlassian.jira.bc.issue.search;
        import com.atlassian.jira.issue.search.SearchResults;
        import com.atlassian.jira.user.ApplicationUser;
        import com.atlassian.jira.web.bean.PagerFilter;
        import com.atlassian.query.Query;
        public interface SearchService {
          SearchResults<?> search(ApplicationUser searcher, Query query, PagerFilter<?> pager);
          SearchResults<?> searchOverrideSecurity(
              ApplicationUser searcher, Query query, PagerFilter<?> pager);
          long searchCount(ApplicationUser searcher, Query query);
          long searchCountOverrideSecurity(ApplicationUser searcher, Query query);
        }
        """,
        folder);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith("com.atlassian.")) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? define(name) : loaded;
    }
  }

  // Every class of Jira anew, so that they know each other and not those of the class path.
  private Class<?> define(String name) throws ClassNotFoundException {
    if (missing.contains(name)) {
      throw new ClassNotFoundException(name);
    }
    byte[] bytes = changed.containsKey(name) ? changed.get(name) : original(name);
    return defineClass(name, bytes, 0, bytes.length);
  }

  private byte[] original(String name) throws ClassNotFoundException {
    try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
