package org.riceforjira.host.plugins.webresource;

/** A file of a web resource, ready to be sent. */
public record ServedResource(byte[] bytes, String contentType) {}
