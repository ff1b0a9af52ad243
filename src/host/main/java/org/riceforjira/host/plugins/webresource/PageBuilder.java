package org.riceforjira.host.plugins.webresource;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;

/** Jira's way for apps to say what the page of this thread shall load. */
public final class PageBuilder
    implements PageBuilderService, WebResourceAssembler, RequiredResources {
  private final WebResources resources;

  public PageBuilder(WebResources resources) {
    this.resources = resources;
  }

  @Override
  public WebResourceAssembler assembler() {
    return this;
  }

  @Override
  public RequiredResources resources() {
    return this;
  }

  @Override
  public RequiredResources requireWebResource(String moduleCompleteKey) {
    resources.requireResource(moduleCompleteKey);
    return this;
  }

  @Override
  public RequiredResources requireContext(String context) {
    resources.requireContext(context);
    return this;
  }
}
