package org.riceforjira.host.plugins.webresource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.riceforjira.host.plugins.descriptor.AppRefused;
import org.riceforjira.host.plugins.descriptor.Descriptor;
import org.riceforjira.host.plugins.descriptor.XmlNode;

/**
 * The web resources of one app.
 *
 * @param files the content of a file of the app by its path
 */
public record AppResources(
    List<WebResourceModule> modules, Function<String, Optional<byte[]>> files) {
  public static AppResources read(Descriptor descriptor, Function<String, Optional<byte[]>> files)
      throws AppRefused {
    List<WebResourceModule> modules = new ArrayList<>();
    for (XmlNode module : descriptor.modules("web-resource")) {
      modules.add(WebResourceModule.read(descriptor, module));
    }
    return new AppResources(List.copyOf(modules), files);
  }
}
