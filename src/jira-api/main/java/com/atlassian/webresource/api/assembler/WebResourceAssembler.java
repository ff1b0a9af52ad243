package com.atlassian.webresource.api.assembler;

/** Assembles the web resources of a page. */
public interface WebResourceAssembler {
  RequiredResources resources();
}
