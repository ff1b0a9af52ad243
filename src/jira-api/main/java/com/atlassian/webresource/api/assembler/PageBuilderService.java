package com.atlassian.webresource.api.assembler;

/** The page that is being made in this request. */
public interface PageBuilderService {
  WebResourceAssembler assembler();
}
