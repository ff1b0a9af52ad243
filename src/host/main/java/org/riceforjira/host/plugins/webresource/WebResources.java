package org.riceforjira.host.plugins.webresource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.riceforjira.host.plugins.text.Texts;

/** The web resources of all apps, and what the page of this thread has asked for. */
public final class WebResources {
  /** In the address of a file with texts: the language, as in {@code de-DE}. */
  public static final String LOCALE_PARAMETER = "locale";

  private static final String URL = "/download/resources/";

  private final List<AppResources> apps = new CopyOnWriteArrayList<>();
  private final ThreadLocal<List<String>> required = ThreadLocal.withInitial(ArrayList::new);
  private final String contextPath;
  private final Supplier<Locale> locale;
  private final Translation translation;

  /** The web resources of a site; {@code locale} is the language of the current visitor. */
  public WebResources(String contextPath, Texts texts, Supplier<Locale> locale) {
    this.contextPath = contextPath;
    this.locale = locale;
    this.translation = new Translation(texts);
  }

  public void add(AppResources app) {
    apps.add(app);
  }

  public void remove(AppResources app) {
    apps.remove(app);
  }

  /** Begins a page in this thread, with nothing required. */
  public void startPage() {
    required.remove();
  }

  /** Requires what the apps have put into a context, as {@code jira.view.issue}. */
  public void requireContext(String context) {
    modules()
        .filter(module -> module.contexts().contains(context))
        .forEach(module -> requireResource(module.completeKey()));
  }

  /** Requires {@code pluginKey:moduleKey} and all it depends on; an unknown key adds nothing. */
  public void requireResource(String completeKey) {
    required.get().add(completeKey);
  }

  /** What was required in this thread since {@link #startPage()}; ends the page. */
  public PageResources endPage() {
    Map<String, WebResourceModule> ordered = new LinkedHashMap<>();
    required.get().forEach(key -> collect(key, new ArrayList<>(), ordered));
    required.remove();
    return new PageResources(urls(ordered, ".js"), urls(ordered, ".css"));
  }

  /**
   * The file behind a URL, texts put in.
   *
   * @param path what follows {@code /download/resources/}, as {@code plugin:module/js/panel.js}
   */
  public Optional<ServedResource> serve(String path, Locale locale) {
    int slash = path.indexOf('/');
    String key = slash < 0 ? path : path.substring(0, slash);
    String file = path.substring(slash + 1);
    for (AppResources app : apps) {
      for (WebResourceModule module : app.modules()) {
        if (module.completeKey().equals(key)) {
          return bytes(app, module, file)
              .map(bytes -> module.translates(file) ? translated(bytes, locale) : bytes)
              .map(bytes -> new ServedResource(bytes, ContentTypes.of(file)));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<byte[]> bytes(AppResources app, WebResourceModule module, String file) {
    return module.downloads().stream()
        .map(download -> download.find(file))
        .flatMap(Optional::stream)
        .findFirst()
        .flatMap(app.files());
  }

  private byte[] translated(byte[] script, Locale locale) {
    String text = new String(script, StandardCharsets.UTF_8);
    return translation.apply(text, locale).getBytes(StandardCharsets.UTF_8);
  }

  private void collect(String key, List<String> path, Map<String, WebResourceModule> ordered) {
    if (ordered.containsKey(key) || path.contains(key)) {
      return;
    }
    path.add(key);
    modules()
        .filter(module -> module.completeKey().equals(key))
        .forEach(
            module -> {
              module.dependencies().forEach(other -> collect(other, path, ordered));
              ordered.put(key, module);
            });
    path.remove(key);
  }

  private List<String> urls(Map<String, WebResourceModule> ordered, String ending) {
    return ordered.values().stream()
        .flatMap(
            module ->
                module.files(ending).stream()
                    .map(
                        file ->
                            contextPath
                                + URL
                                + module.completeKey()
                                + "/"
                                + file
                                + language(module, file)))
        .toList();
  }

  /** Browsers keep files by their address: each language of a file has its own. */
  private String language(WebResourceModule module, String file) {
    return module.translates(file)
        ? "?" + LOCALE_PARAMETER + "=" + locale.get().toLanguageTag()
        : "";
  }

  private Stream<WebResourceModule> modules() {
    return apps.stream().flatMap(app -> app.modules().stream());
  }
}
