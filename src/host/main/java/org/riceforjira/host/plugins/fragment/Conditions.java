package org.riceforjira.host.plugins.fragment;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.riceforjira.host.plugins.descriptor.AppRefused;
import org.riceforjira.host.plugins.descriptor.XmlNode;
import org.riceforjira.host.plugins.spring.ModuleClasses;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the conditions of a module: {@code <condition>}, and {@code <conditions type="AND|OR">}.
 */
final class Conditions {
  private static final Logger LOG = LoggerFactory.getLogger(Conditions.class);

  private final ModuleClasses classes;

  Conditions(ModuleClasses classes) {
    this.classes = classes;
  }

  /** True for contexts in which all conditions of the module hold. */
  Predicate<Map<String, Object>> read(XmlNode module, String where) throws AppRefused {
    return joined(module, "AND", where);
  }

  private Predicate<Map<String, Object>> joined(XmlNode node, String type, String where)
      throws AppRefused {
    List<Predicate<Map<String, Object>>> parts = new ArrayList<>();
    for (XmlNode child : node.children()) {
      if (child.name().equals("condition")) {
        parts.add(single(child, where));
      } else if (child.name().equals("conditions")) {
        parts.add(joined(child, child.attribute("type").orElse("AND"), where));
      }
    }
    return type.equalsIgnoreCase("OR")
        ? context -> parts.stream().anyMatch(part -> part.test(context))
        : context -> parts.stream().allMatch(part -> part.test(context));
  }

  private Predicate<Map<String, Object>> single(XmlNode node, String where) throws AppRefused {
    Condition condition = classes.create(node, Condition.class, where);
    try {
      condition.init(node.params());
    } catch (PluginParseException wrong) {
      throw new AppRefused(
          where + ": the condition " + condition.getClass().getName() + " says: " + wrong, wrong);
    }
    boolean inverted = node.attribute("invert").map(Boolean::parseBoolean).orElse(false);
    return context -> holds(condition, context, where) != inverted;
  }

  private static boolean holds(Condition condition, Map<String, Object> context, String where) {
    try {
      return condition.shouldDisplay(context);
    } catch (RuntimeException failed) {
      // The app's code must not break the page: as in Jira, a condition that fails does not hold.
      LOG.error("{}: the condition {} failed", where, condition.getClass().getName(), failed);
      return false;
    }
  }
}
