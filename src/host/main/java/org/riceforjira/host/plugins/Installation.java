package org.riceforjira.host.plugins;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.osgi.framework.Bundle;
import org.riceforjira.host.plugins.descriptor.AppRefused;
import org.riceforjira.host.plugins.descriptor.Descriptor;
import org.riceforjira.host.plugins.fragment.AppFragments;
import org.riceforjira.host.plugins.jql.FunctionModules;
import org.riceforjira.host.plugins.osgi.AppBundle;
import org.riceforjira.host.plugins.rest.RestModules;
import org.riceforjira.host.plugins.rest.RestMount;
import org.riceforjira.host.plugins.servlet.AppServlet;
import org.riceforjira.host.plugins.spring.AppContext;
import org.riceforjira.host.plugins.spring.ModuleClasses;
import org.riceforjira.host.plugins.text.AppTexts;
import org.riceforjira.host.plugins.velocity.AllowlistReader;
import org.riceforjira.host.plugins.velocity.Templates;
import org.riceforjira.host.plugins.webresource.AppResources;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One attempt to install an app: all of its modules, or nothing. */
final class Installation {
  private static final Logger LOG = LoggerFactory.getLogger(Installation.class);

  private final Places places;
  private final Deque<Runnable> undo = new ArrayDeque<>();

  Installation(Places places) {
    this.places = places;
  }

  App run(Path jar) throws AppRefused, IOException {
    try {
      return install(jar);
    } catch (AppRefused | IOException | RuntimeException failed) {
      App.takeDown(undo);
      throw failed;
    }
  }

  private App install(Path jar) throws AppRefused, IOException {
    String key = Manifests.pluginKey(jar);
    Bundle installed = places.framework().install(jar);
    undo.push(() -> places.framework().remove(installed));
    undo.push(() -> places.forget(installed));
    AppBundle bundle = places.framework().open(installed);
    Descriptor descriptor = descriptor(bundle, key);
    addTexts(bundle, descriptor);
    AppContext context = AppContext.start(bundle);
    undo.push(context::close);
    ModuleClasses classes = new ModuleClasses(bundle, context, places.hostContext());
    List<RestMount> rest =
        new RestModules(bundle, classes, places.site().access()).read(descriptor);
    addResources(bundle, descriptor);
    addFragments(bundle, descriptor, classes, places.templates(installed));
    addServlets(descriptor, classes);
    for (JqlFunction function : FunctionModules.read(descriptor, classes)) {
      undo.push(places.site().functions().add(function));
    }
    startLifecycle(context);
    return new App(descriptor, context, rest, undo);
  }

  private static Descriptor descriptor(AppBundle bundle, String key)
      throws AppRefused, IOException {
    byte[] file =
        bundle
            .entry("atlassian-plugin.xml")
            .orElseThrow(() -> new AppRefused("The jar has no atlassian-plugin.xml at its root."));
    return Descriptor.read(new ByteArrayInputStream(file), key);
  }

  private void addTexts(AppBundle bundle, Descriptor descriptor) {
    List<String> locations =
        descriptor.resources().stream()
            .filter(resource -> "i18n".equals(resource.attributes().get("type")))
            .map(resource -> resource.attribute("location").orElse(""))
            .toList();
    AppTexts texts = new AppTexts(locations, bundle::text);
    places.texts().add(texts);
    undo.push(() -> places.texts().remove(texts));
  }

  private void addResources(AppBundle bundle, Descriptor descriptor) throws AppRefused {
    AppResources resources = AppResources.read(descriptor, bundle::entry);
    places.webResources().add(resources);
    undo.push(() -> places.webResources().remove(resources));
  }

  private void addFragments(
      AppBundle bundle, Descriptor descriptor, ModuleClasses classes, Templates templates)
      throws AppRefused {
    places
        .allowlist()
        .put(
            descriptor.key(),
            AllowlistReader.read(
                descriptor, name -> bundle.entry(name.replace('.', '/') + ".class").isPresent()));
    undo.push(() -> places.allowlist().remove(descriptor.key()));
    AppFragments fragments = AppFragments.read(descriptor, classes, templates);
    places.fragments().add(fragments);
    undo.push(() -> places.fragments().remove(fragments));
  }

  private void addServlets(Descriptor descriptor, ModuleClasses classes) throws AppRefused {
    List<AppServlet> servlets = AppServlet.read(descriptor, classes);
    places.servlets().add(servlets);
    undo.push(() -> places.servlets().remove(servlets));
  }

  private void startLifecycle(AppContext context) {
    for (LifecycleAware aware : context.exported(LifecycleAware.class)) {
      undo.push(aware::onStop);
      try {
        aware.onStart();
      } catch (RuntimeException failed) {
        // As in Jira: the app stays enabled, the log says what it could not start.
        LOG.error("onStart of {} failed", aware.getClass().getName(), failed);
      }
    }
  }
}
