package org.riceforjira.scanner;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Turns annotated elements into lines of the index; all names are binary names. */
final class AnnotatedTypes {
  /** Spring is not on the class path of this module, so its annotation goes by name. */
  static final String COMPONENT = "org.springframework.stereotype.Component";

  private final Elements elements;
  private final Types types;

  AnnotatedTypes(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** {@code class} or {@code class#bean}; nothing for an annotation that is itself annotated. */
  Optional<String> component(Element element) {
    if (!element.getKind().isClass()) {
      return Optional.empty();
    }
    return Optional.of(named((TypeElement) element, value(element, COMPONENT)));
  }

  /** {@code service} or {@code service#bean}. */
  String importedService(Element element) throws MisplacedAnnotation {
    TypeElement owner = owner(element);
    if (!isComponent(owner)) {
      throw new MisplacedAnnotation(
          owner.getQualifiedName()
              + " is not a component: the scanner would ignore this import. Annotate the class"
              + " with @Component, or move the import into a class that is.");
    }
    if (!(types.asElement(types.erasure(element.asType())) instanceof TypeElement service)) {
      throw new MisplacedAnnotation(
          element.asType() + " is no service of the host: import an interface.");
    }
    return named(service, value(element, ComponentImport.class.getName()));
  }

  /** {@code class#interface[,interface]}. */
  String exportedComponent(Element element) throws MisplacedAnnotation {
    if (!(element instanceof TypeElement type) || !isComponent(type)) {
      throw new MisplacedAnnotation(
          element + " is not a component class, so nothing would be exported: add @Component.");
    }
    List<? extends TypeMirror> interfaces = exportedInterfaces(type);
    if (interfaces.isEmpty()) {
      throw new MisplacedAnnotation(
          type.getQualifiedName()
              + " implements no interface: name the interfaces to export in @ExportAsService.");
    }
    String names =
        interfaces.stream()
            .map(mirror -> binaryName((TypeElement) types.asElement(mirror)))
            .collect(Collectors.joining(","));
    return binaryName(type) + "#" + names;
  }

  private List<? extends TypeMirror> exportedInterfaces(TypeElement type) {
    List<TypeMirror> named =
        value(type, ExportAsService.class.getName()).stream()
            .flatMap(value -> ((List<?>) value.getValue()).stream())
            .map(item -> (TypeMirror) ((AnnotationValue) item).getValue())
            .toList();
    return named.isEmpty() ? type.getInterfaces() : named;
  }

  private boolean isComponent(TypeElement type) {
    return type.getAnnotationMirrors().stream().anyMatch(mirror -> is(mirror, COMPONENT));
  }

  private static TypeElement owner(Element element) {
    Element at = element;
    while (!(at instanceof TypeElement)) {
      at = at.getEnclosingElement();
    }
    return (TypeElement) at;
  }

  private static Optional<AnnotationValue> value(Element element, String annotation) {
    return element.getAnnotationMirrors().stream()
        .filter(mirror -> is(mirror, annotation))
        .flatMap(mirror -> mirror.getElementValues().entrySet().stream())
        .filter(entry -> entry.getKey().getSimpleName().contentEquals("value"))
        .<AnnotationValue>map(Map.Entry::getValue)
        .findFirst();
  }

  private static boolean is(AnnotationMirror mirror, String name) {
    return ((TypeElement) mirror.getAnnotationType().asElement())
        .getQualifiedName()
        .contentEquals(name);
  }

  private String named(TypeElement type, Optional<AnnotationValue> name) {
    String bean = name.map(value -> (String) value.getValue()).orElse("");
    return bean.isEmpty() ? binaryName(type) : binaryName(type) + "#" + bean;
  }

  private String binaryName(TypeElement type) {
    return elements.getBinaryName(type).toString();
  }
}
