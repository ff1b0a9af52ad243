package org.riceforjira.host.plugins.fragment;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.riceforjira.host.plugins.descriptor.AppRefused;
import org.riceforjira.host.plugins.descriptor.Descriptor;
import org.riceforjira.host.plugins.descriptor.XmlNode;
import org.riceforjira.host.plugins.spring.ModuleClasses;

/** Reads the fragments of one kind out of a descriptor and creates their classes. */
final class FragmentReader {
  private static final int USUAL_WEIGHT = 1000;

  private final Descriptor descriptor;
  private final ModuleClasses classes;
  private final Conditions conditions;

  FragmentReader(Descriptor descriptor, ModuleClasses classes) {
    this.descriptor = descriptor;
    this.classes = classes;
    this.conditions = new Conditions(classes);
  }

  /**
   * The modules of a type that have a place on a page.
   *
   * @param placeAttribute the attribute that says where they go
   */
  List<Fragment> read(String type, String placeAttribute) throws AppRefused {
    List<Fragment> fragments = new ArrayList<>();
    for (XmlNode module : descriptor.modules(type)) {
      String place =
          module
              .attribute(placeAttribute)
              .orElseThrow(() -> new AppRefused(where(module) + " has no " + placeAttribute + "."));
      fragments.add(readAt(module, place));
    }
    return List.copyOf(fragments);
  }

  /** The modules of a type that have no place of their own. */
  List<Fragment> read(String type) throws AppRefused {
    List<Fragment> fragments = new ArrayList<>();
    for (XmlNode module : descriptor.modules(type)) {
      fragments.add(readAt(module, ""));
    }
    return List.copyOf(fragments);
  }

  private Fragment readAt(XmlNode module, String place) throws AppRefused {
    String where = where(module);
    return new Fragment(
        place,
        module,
        descriptor.completeKey(module),
        weight(module, where),
        conditions.read(module, where),
        provider(module, where));
  }

  private Optional<ContextProvider> provider(XmlNode module, String where) throws AppRefused {
    Optional<XmlNode> node = module.child("context-provider");
    if (node.isEmpty()) {
      return Optional.empty();
    }
    ContextProvider provider = classes.create(node.get(), ContextProvider.class, where);
    try {
      provider.init(node.get().params());
    } catch (PluginParseException wrong) {
      throw new AppRefused(where + ": its context provider says: " + wrong.getMessage(), wrong);
    }
    return Optional.of(provider);
  }

  static String where(XmlNode module) {
    return "Module \"" + module.attributes().get("key") + "\"";
  }

  private static int weight(XmlNode module, String where) throws AppRefused {
    String weight = module.attribute("weight").orElse(String.valueOf(USUAL_WEIGHT));
    try {
      return Integer.parseInt(weight);
    } catch (NumberFormatException wrong) {
      throw new AppRefused(where + ": the weight \"" + weight + "\" is no whole number.", wrong);
    }
  }
}
