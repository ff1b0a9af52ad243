package org.riceforjira.host.plugins;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.riceforjira.host.plugins.fragment.WebFragments;
import org.riceforjira.host.plugins.osgi.AppFramework;
import org.riceforjira.host.plugins.servlet.AppServlets;
import org.riceforjira.host.plugins.spring.HostContext;
import org.riceforjira.host.plugins.text.SalTexts;
import org.riceforjira.host.plugins.text.Texts;
import org.riceforjira.host.plugins.velocity.TemplateRequest;
import org.riceforjira.host.plugins.velocity.TemplateResources;
import org.riceforjira.host.plugins.velocity.TemplateTexts;
import org.riceforjira.host.plugins.velocity.Templates;
import org.riceforjira.host.plugins.velocity.VelocityAllowlist;
import org.riceforjira.host.plugins.webresource.PageBuilder;
import org.riceforjira.host.plugins.webresource.WebResources;

/** The places of the host where apps put their modules. */
final class Places {
  private final Site site;
  private final AppFramework framework;
  private final HostContext hostContext;
  private final Texts texts = new Texts();
  private final WebResources webResources;
  private final WebFragments fragments;
  private final AppServlets servlets;
  private final VelocityAllowlist allowlist = new VelocityAllowlist();
  private final Map<Long, Templates> templates = new ConcurrentHashMap<>();

  /** Publishes Jira's services in the framework, and those that the plugin system itself gives. */
  Places(AppFramework framework, Map<Class<?>, Object> services, Site site) {
    this.site = site;
    this.framework = framework;
    this.hostContext = new HostContext(services);
    this.webResources = new WebResources(site.contextPath(), texts, site.locale());
    this.fragments = new WebFragments(texts, site.locale(), site.contextPath());
    this.servlets = new AppServlets(site.access());
    services.forEach(framework::publish);
    if (!services.containsKey(I18nResolver.class)) {
      framework.publish(I18nResolver.class, new SalTexts(texts, site.locale()));
    }
    framework.publish(PageBuilderService.class, new PageBuilder(webResources));
    framework.publishPerApp(TemplateRenderer.class, this::templates);
  }

  Site site() {
    return site;
  }

  AppFramework framework() {
    return framework;
  }

  HostContext hostContext() {
    return hostContext;
  }

  Texts texts() {
    return texts;
  }

  WebResources webResources() {
    return webResources;
  }

  WebFragments fragments() {
    return fragments;
  }

  AppServlets servlets() {
    return servlets;
  }

  VelocityAllowlist allowlist() {
    return allowlist;
  }

  /** The templates of an app. */
  Templates templates(Bundle app) {
    return templates.computeIfAbsent(
        app.getBundleId(), id -> new Templates(framework.open(app)::text, allowlist, this::common));
  }

  void forget(Bundle app) {
    templates.remove(app.getBundleId());
  }

  private Map<String, Object> common() {
    return Map.of(
        "i18n", new TemplateTexts(texts, site.locale().get()),
        "requestContext", new TemplateRequest(site.baseUrl(), site.contextPath()),
        "webResourceManager", new TemplateResources(webResources));
  }
}
