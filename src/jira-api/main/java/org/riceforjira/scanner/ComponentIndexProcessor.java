package org.riceforjira.scanner;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Writes {@code META-INF/plugin-components/{component,imports,exports}} from the annotations of the
 * compiled sources: Spring's {@code Component}, {@code ComponentImport}, {@code ExportAsService}.
 */
public final class ComponentIndexProcessor extends AbstractProcessor {
  private final ComponentIndex index = new ComponentIndex();

  public ComponentIndexProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(
        AnnotatedTypes.COMPONENT, ComponentImport.class.getName(), ExportAsService.class.getName());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    AnnotatedTypes types =
        new AnnotatedTypes(processingEnv.getElementUtils(), processingEnv.getTypeUtils());
    for (TypeElement annotation : annotations) {
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        read(types, annotation.getQualifiedName().toString(), element);
      }
    }
    if (round.processingOver() && !round.errorRaised()) {
      write();
    }
    return false;
  }

  private void read(AnnotatedTypes types, String annotation, Element element) {
    try {
      if (annotation.equals(AnnotatedTypes.COMPONENT)) {
        types.component(element).ifPresent(index::component);
      } else if (annotation.equals(ComponentImport.class.getName())) {
        index.imported(types.importedService(element));
      } else {
        index.exported(types.exportedComponent(element));
      }
    } catch (MisplacedAnnotation e) {
      processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, e.getMessage(), element);
    }
  }

  private void write() {
    try {
      index.write(processingEnv.getFiler());
    } catch (IOException e) {
      processingEnv
          .getMessager()
          .printMessage(
              Diagnostic.Kind.ERROR,
              "The component index could not be written to "
                  + ComponentIndex.FOLDER
                  + " of the class output: "
                  + e);
    }
  }
}
