package org.riceforjira.host.plugins.servlet;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.riceforjira.host.plugins.descriptor.XmlNode;

/** A servlet module's {@code <init-param>}s, as the servlet sees them. */
record ModuleConfig(XmlNode module, ServletContext context) implements ServletConfig {
  @Override
  public String getServletName() {
    return module.attributes().get("key");
  }

  @Override
  public ServletContext getServletContext() {
    return context;
  }

  @Override
  public String getInitParameter(String name) {
    return params().get(name);
  }

  @Override
  public Enumeration<String> getInitParameterNames() {
    return Collections.enumeration(params().keySet());
  }

  private Map<String, String> params() {
    Map<String, String> params = new LinkedHashMap<>();
    for (XmlNode param : module.children("init-param")) {
      String name = param.child("param-name").map(XmlNode::text).orElse("");
      params.put(name, param.child("param-value").map(XmlNode::text).orElse(""));
    }
    return params;
  }
}
