package com.atlassian.plugin;

/** A parameter of a plugin module is wrong. */
public class PluginParseException extends PluginException {
  private static final long serialVersionUID = 1L;

  public PluginParseException() {}

  public PluginParseException(String message) {
    super(message);
  }

  public PluginParseException(String message, Throwable cause) {
    super(message, cause);
  }

  public PluginParseException(Throwable cause) {
    super(cause);
  }
}
