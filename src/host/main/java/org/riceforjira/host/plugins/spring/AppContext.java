package org.riceforjira.host.plugins.spring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.riceforjira.host.plugins.descriptor.AppRefused;
import org.riceforjira.host.plugins.osgi.AppBundle;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.annotation.AnnotatedGenericBeanDefinition;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/** The Spring context of one app: its components, the services it imports, what it exports. */
public final class AppContext implements ClassFactory {
  private final AppBundle bundle;
  private final GenericApplicationContext spring = new GenericApplicationContext();
  private final List<Export> exported = new ArrayList<>();
  private final List<ServiceRegistration<?>> registrations = new ArrayList<>();

  private record Export(Class<?> type, Object component) {}

  private AppContext(AppBundle bundle) {
    this.bundle = bundle;
  }

  /** Builds the context of an app and offers its services; closes it again if that fails. */
  public static AppContext start(AppBundle bundle) throws AppRefused {
    ComponentIndex index =
        ContextFile.asksForTheIndex(bundle) ? ComponentIndex.read(bundle) : ComponentIndex.empty();
    AppContext context = new AppContext(bundle);
    try {
      context.fill(index);
      context.export(index);
      return context;
    } catch (BeansException broken) {
      context.close();
      throw problem("The app's components could not be created: ", broken);
    } catch (AppRefused refused) {
      context.close();
      throw refused;
    }
  }

  @Override
  public <T> T create(Class<T> type) throws AppRefused {
    try {
      return spring.getAutowireCapableBeanFactory().createBean(type);
    } catch (BeansException broken) {
      throw problem("An object of " + type.getName() + " could not be created: ", broken);
    }
  }

  /** The app's own components by the names of their beans. */
  public Map<String, Object> components() {
    Map<String, Object> components = new LinkedHashMap<>();
    for (String name : spring.getBeanDefinitionNames()) {
      components.put(name, spring.getBean(name));
    }
    return components;
  }

  /** The components exported as services of this type, in order of the index. */
  public <T> List<T> exported(Class<T> type) {
    return exported.stream()
        .filter(export -> export.type() == type)
        .map(export -> type.cast(export.component()))
        .toList();
  }

  /** Takes the app's services back, then destroys its components. */
  public void close() {
    registrations.forEach(ServiceRegistration::unregister);
    registrations.clear();
    spring.close();
  }

  private void fill(ComponentIndex index) throws AppRefused {
    spring.setClassLoader(bundle.classLoader());
    DefaultListableBeanFactory factory = spring.getDefaultListableBeanFactory();
    factory.setBeanClassLoader(bundle.classLoader());
    BeanFactories.annotations(factory);
    for (Map.Entry<String, String> service : index.imports().entrySet()) {
      factory.registerSingleton(service.getKey(), service(service.getValue()));
    }
    for (Map.Entry<String, String> component : index.components().entrySet()) {
      Class<?> type = bundle.load(component.getValue(), "META-INF/plugin-components/component");
      AnnotatedGenericBeanDefinition bean = new AnnotatedGenericBeanDefinition(type);
      AnnotationConfigUtils.processCommonDefinitionAnnotations(bean);
      spring.registerBeanDefinition(component.getKey(), bean);
    }
    spring.refresh();
  }

  private Object service(String interfaceName) throws AppRefused {
    bundle.load(interfaceName, "META-INF/plugin-components/imports");
    ServiceReference<?> reference = bundle.services().getServiceReference(interfaceName);
    if (reference == null) {
      throw new AppRefused(
          "The app could not be started: it waits for the service "
              + interfaceName
              + ", which Jira does not export.");
    }
    return bundle.services().getService(reference);
  }

  private void export(ComponentIndex index) throws AppRefused {
    for (Map.Entry<String, List<String>> export : index.exports().entrySet()) {
      Object component = component(index, export.getKey());
      for (String name : export.getValue()) {
        Class<?> type = bundle.load(name, "META-INF/plugin-components/exports");
        if (!type.isInstance(component)) {
          throw new AppRefused(
              "The app exports " + export.getKey() + " as " + name + ", which it is not.");
        }
        exportAs(type, component);
      }
    }
  }

  private Object component(ComponentIndex index, String className) throws AppRefused {
    for (Map.Entry<String, String> component : index.components().entrySet()) {
      if (component.getValue().equals(className)) {
        return spring.getBean(component.getKey());
      }
    }
    throw new AppRefused(
        "META-INF/plugin-components/exports names "
            + className
            + ", which is not in META-INF/plugin-components/component.");
  }

  private void exportAs(Class<?> type, Object component) {
    registrations.add(bundle.services().registerService(type.getName(), component, null));
    exported.add(new Export(type, component));
  }

  private static AppRefused problem(String start, BeansException broken) {
    return new AppRefused(
        start + NestedExceptionUtils.getMostSpecificCause(broken).getMessage(), broken);
  }
}
