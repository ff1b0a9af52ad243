package org.riceforjira.host.plugins.spring;

import org.springframework.beans.factory.annotation.AutowiredAnnotationBeanPostProcessor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.CommonAnnotationBeanPostProcessor;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;

/** Sets bean factories up for constructor injection by annotations, without any scanning. */
final class BeanFactories {
  private BeanFactories() {}

  /**
   * Understands @Autowired, @Qualifier, jakarta's @Inject and @Named, @PostConstruct, @PreDestroy.
   */
  static void annotations(DefaultListableBeanFactory factory) {
    factory.setAllowBeanDefinitionOverriding(false);
    factory.setAutowireCandidateResolver(new ContextAnnotationAutowireCandidateResolver());
    AutowiredAnnotationBeanPostProcessor autowired = new AutowiredAnnotationBeanPostProcessor();
    autowired.setBeanFactory(factory);
    factory.addBeanPostProcessor(autowired);
    CommonAnnotationBeanPostProcessor lifecycle = new CommonAnnotationBeanPostProcessor();
    lifecycle.setBeanFactory(factory);
    factory.addBeanPostProcessor(lifecycle);
  }
}
