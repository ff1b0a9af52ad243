package org.riceforjira.host.plugins.rest;

import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.util.List;
import org.glassfish.jersey.InjectionManagerProvider;
import org.glassfish.jersey.internal.inject.Bindings;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.internal.inject.SupplierInstanceBinding;
import org.riceforjira.host.plugins.descriptor.AppRefused;
import org.riceforjira.host.plugins.spring.ModuleClasses;

/** Has resources created out of the app's context, one for each request. */
record AppCreated(List<Class<?>> resources, ModuleClasses classes) implements Feature {
  @Override
  public boolean configure(FeatureContext context) {
    InjectionManager injection = InjectionManagerProvider.getInjectionManager(context);
    resources.forEach(resource -> bind(resource, injection));
    return true;
  }

  private <T> void bind(Class<T> resource, InjectionManager injection) {
    SupplierInstanceBinding<T> binding = Bindings.supplier(() -> create(resource, injection));
    // Jersey binds the class itself as well, with rank 0.
    binding.to(resource).ranked(1);
    injection.register(binding);
  }

  private <T> T create(Class<T> resource, InjectionManager injection) {
    try {
      T created = classes.create(resource);
      // Fills the fields with @Context, which no Spring knows.
      injection.inject(created);
      return created;
    } catch (AppRefused broken) {
      throw new IllegalStateException(broken.getMessage(), broken);
    }
  }
}
