package org.riceforjira.host.plugins.access;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Who is let in, as the strictest of the security annotations on a class or method says. */
public enum Gate {
  /** Administrators. */
  ADMINISTRATORS,
  /** Everybody who is logged in. */
  USERS,
  /** Everybody. */
  OPEN;

  private static final Set<String> FAMILIES =
      Set.of(
          "com.atlassian.annotations.security",
          "com.atlassian.plugins.rest.api.security.annotation");

  /** The gate of the first element that carries a security annotation; empty if none does. */
  public static Optional<Gate> of(AnnotatedElement... elements) {
    return Arrays.stream(elements).map(Gate::on).flatMap(Optional::stream).findFirst();
  }

  public boolean letsIn(Access access) {
    return switch (this) {
      case ADMINISTRATORS -> access.administrator();
      case USERS -> access.loggedIn();
      case OPEN -> true;
    };
  }

  private static Optional<Gate> on(AnnotatedElement element) {
    return Arrays.stream(element.getAnnotations())
        .map(Annotation::annotationType)
        .filter(type -> FAMILIES.contains(type.getPackageName()))
        .map(type -> named(type.getSimpleName()))
        .flatMap(Optional::stream)
        .min(Gate::compareTo);
  }

  private static Optional<Gate> named(String annotation) {
    return switch (annotation) {
      case "SystemAdminOnly", "AdminOnly" -> Optional.of(ADMINISTRATORS);
      case "LicensedOnly", "UnlicensedSiteAccess" -> Optional.of(USERS);
      case "AnonymousSiteAccess", "UnrestrictedAccess" -> Optional.of(OPEN);
      default -> Optional.empty();
    };
  }
}
