package org.riceforjira.host.plugins.spring;

import java.util.Map;
import org.riceforjira.host.plugins.descriptor.AppRefused;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** Creates Jira's own classes that a descriptor names, as its ready-made conditions. */
public final class HostContext implements ClassFactory {
  private final DefaultListableBeanFactory factory = new DefaultListableBeanFactory();

  /**
   * A context of Jira's services.
   *
   * @param services implementation by interface
   */
  public HostContext(Map<Class<?>, Object> services) {
    BeanFactories.annotations(factory);
    services.forEach((type, service) -> factory.registerSingleton(type.getName(), service));
  }

  @Override
  public <T> T create(Class<T> type) throws AppRefused {
    try {
      return factory.createBean(type);
    } catch (BeansException broken) {
      throw new AppRefused(
          "Jira's own " + type.getName() + " could not be created: " + broken.getMessage(), broken);
    }
  }
}
