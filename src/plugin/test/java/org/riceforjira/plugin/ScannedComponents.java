package org.riceforjira.plugin;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaParameter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The component index as a scan of class files gives it: what the processor of javac must match.
 */
record ScannedComponents(List<String> component, List<String> imports, List<String> exports) {

  static ScannedComponents in(JavaClasses classes) {
    return new ScannedComponents(
        sorted(
            classes.stream()
                .filter(type -> type.isAnnotatedWith(Component.class))
                .map(type -> named(type, type.getAnnotationOfType(Component.class).value()))),
        sorted(classes.stream().flatMap(ScannedComponents::imports)),
        sorted(
            classes.stream()
                .filter(type -> type.isAnnotatedWith(ExportAsService.class))
                .map(ScannedComponents::export)));
  }

  private static Stream<String> imports(JavaClass type) {
    Stream<String> fields =
        type.getFields().stream()
            .filter(field -> field.isAnnotatedWith(ComponentImport.class))
            .map(
                field ->
                    named(
                        field.getRawType(),
                        field.getAnnotationOfType(ComponentImport.class).value()));
    Stream<String> parameters =
        type.getCodeUnits().stream()
            .map(JavaCodeUnit::getParameters)
            .flatMap(List::stream)
            .filter(parameter -> parameter.isAnnotatedWith(ComponentImport.class))
            .map(ScannedComponents::parameter);
    return Stream.concat(fields, parameters);
  }

  private static String parameter(JavaParameter parameter) {
    JavaAnnotation<?> annotation = parameter.getAnnotationOfType(ComponentImport.class.getName());
    return named(parameter.getRawType(), annotation.get("value").map(Object::toString).orElse(""));
  }

  private static String export(JavaClass type) {
    Class<?>[] named = type.getAnnotationOfType(ExportAsService.class).value();
    Stream<String> interfaces =
        named.length == 0
            ? type.getRawInterfaces().stream().map(JavaClass::getName)
            : Arrays.stream(named).map(Class::getName);
    return type.getName() + "#" + interfaces.collect(Collectors.joining(","));
  }

  private static String named(JavaClass type, String bean) {
    return bean.isEmpty() ? type.getName() : type.getName() + "#" + bean;
  }

  private static List<String> sorted(Stream<String> lines) {
    return lines.distinct().sorted().toList();
  }
}
