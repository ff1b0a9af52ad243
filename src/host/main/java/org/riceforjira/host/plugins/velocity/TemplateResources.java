package org.riceforjira.host.plugins.velocity;

import org.riceforjira.host.plugins.webresource.WebResources;

/** {@code $webResourceManager} in templates: what the page shall load. */
public final class TemplateResources {
  private final WebResources resources;

  public TemplateResources(WebResources resources) {
    this.resources = resources;
  }

  /** Renders nothing. */
  public String requireResource(String completeKey) {
    resources.requireResource(completeKey);
    return "";
  }

  /** Renders nothing. */
  public String requireResourcesForContext(String context) {
    resources.requireContext(context);
    return "";
  }
}
