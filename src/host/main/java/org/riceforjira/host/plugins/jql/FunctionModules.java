package org.riceforjira.host.plugins.jql;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import java.util.ArrayList;
import java.util.List;
import org.riceforjira.host.plugins.descriptor.AppRefused;
import org.riceforjira.host.plugins.descriptor.Descriptor;
import org.riceforjira.host.plugins.descriptor.XmlNode;
import org.riceforjira.host.plugins.spring.ModuleClasses;

/** Reads the {@code jql-function} modules of an app. */
public final class FunctionModules {
  private FunctionModules() {}

  /** The functions, each told its name and whether it is a list. */
  public static List<JqlFunction> read(Descriptor descriptor, ModuleClasses classes)
      throws AppRefused {
    List<JqlFunction> functions = new ArrayList<>();
    for (XmlNode module : descriptor.modules("jql-function")) {
      String where = "Module \"" + module.attributes().get("key") + "\"";
      JqlFunction function = classes.create(module, JqlFunction.class, where);
      function.init(new Declared(name(module, where), list(module)));
      functions.add(function);
    }
    return functions;
  }

  private static String name(XmlNode module, String where) throws AppRefused {
    return module
        .child("fname")
        .map(name -> name.text().strip())
        .filter(name -> !name.isEmpty())
        .orElseThrow(() -> new AppRefused(where + " has no <fname> with the function's name."));
  }

  private static boolean list(XmlNode module) {
    return module
        .child("list")
        .filter(list -> Boolean.parseBoolean(list.text().strip()))
        .isPresent();
  }

  private record Declared(String getFunctionName, boolean isList)
      implements JqlFunctionModuleDescriptor {}
}
