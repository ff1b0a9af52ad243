package org.riceforjira.host.plugins.rest;

import java.util.ArrayList;
import java.util.List;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.riceforjira.host.plugins.access.Access;
import org.riceforjira.host.plugins.descriptor.AppRefused;
import org.riceforjira.host.plugins.descriptor.Descriptor;
import org.riceforjira.host.plugins.descriptor.XmlNode;
import org.riceforjira.host.plugins.osgi.AppBundle;
import org.riceforjira.host.plugins.spring.ModuleClasses;

/** Makes a Jersey application out of each rest module of an app. */
public final class RestModules {
  private final AppBundle bundle;
  private final ModuleClasses classes;
  private final Access access;

  public RestModules(AppBundle bundle, ModuleClasses classes, Access access) {
    this.bundle = bundle;
    this.classes = classes;
    this.access = access;
  }

  public List<RestMount> read(Descriptor descriptor) throws AppRefused {
    List<RestMount> mounts = new ArrayList<>();
    for (XmlNode module : descriptor.modules("rest")) {
      mounts.add(mount(module));
    }
    return mounts;
  }

  private RestMount mount(XmlNode module) throws AppRefused {
    String path = "/rest" + needed(module, "path").replaceFirst("^/?", "/") + "/";
    List<String> patterns = List.of(path + needed(module, "version") + "/*", path + "latest/*");
    RestClasses found = RestClasses.find(bundle, module);
    return new RestMount(new ServletContainer(application(found)), patterns);
  }

  private ResourceConfig application(RestClasses found) throws AppRefused {
    ResourceConfig config = new ResourceConfig();
    config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
    config.property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
    config.property(CommonProperties.METAINF_SERVICES_LOOKUP_DISABLE, true);
    // Texts and bytes are all that apps send: no providers for images or XML.
    config.property(CommonProperties.PROVIDER_DEFAULT_DISABLE, "ALL");
    // Errors are answers of ours, not error pages of the servlet container.
    config.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
    config.registerClasses(found.resources().toArray(Class<?>[]::new));
    for (Class<?> provider : found.providers()) {
      config.register(classes.create(provider));
    }
    config.register(new AppCreated(found.resources(), classes));
    config.register(new Guards(access));
    config.register(new Failures());
    return config;
  }

  private static String needed(XmlNode module, String attribute) throws AppRefused {
    return module
        .attribute(attribute)
        .orElseThrow(
            () ->
                new AppRefused(
                    "Module \"" + module.attributes().get("key") + "\" has no " + attribute + "."));
  }
}
