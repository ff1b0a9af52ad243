package org.riceforjira.host.plugins.probe;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Holds where the page's context has the flag that the parameter names. */
public class SwitchedCondition implements Condition {
  private String flag;

  @Override
  public void init(Map<String, String> params) {
    flag = params.get("flag");
    if (flag == null) {
      throw new PluginParseException("the parameter flag is missing");
    }
  }

  @Override
  public boolean shouldDisplay(Map<String, Object> context) {
    return (Boolean) context.get(flag);
  }
}
