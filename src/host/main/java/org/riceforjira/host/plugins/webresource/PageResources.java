package org.riceforjira.host.plugins.webresource;

import java.util.List;

/** The URLs of what a page loads, dependencies first, with the site's context path. */
public record PageResources(List<String> scripts, List<String> styles) {}
