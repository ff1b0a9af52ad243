package org.riceforjira.host.plugins.rest;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import org.riceforjira.host.plugins.access.Access;
import org.riceforjira.host.plugins.access.Gate;

/**
 * Guards each resource method: closed without a security annotation on it or its class, writing
 * methods closed without the header {@code X-Atlassian-Token: no-check}, and those that want a
 * secure administrator session closed without one.
 */
record Guards(Access access) implements DynamicFeature {
  private static final Set<String> WRITING = Set.of("POST", "PUT", "DELETE", "PATCH");

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    Optional<Gate> gate = Gate.of(resource.getResourceMethod(), resource.getResourceClass());
    context.register(new GateFilter(gate, access), Priorities.AUTHORIZATION);
    if (!resource.getResourceMethod().isAnnotationPresent(XsrfProtectionExcluded.class)) {
      context.register(new XsrfFilter(), Priorities.AUTHORIZATION + 1);
    }
    if (resource.getResourceMethod().isAnnotationPresent(WebSudoRequired.class)
        || resource.getResourceClass().isAnnotationPresent(WebSudoRequired.class)) {
      context.register(new SudoFilter(access), Priorities.AUTHORIZATION + 2);
    }
  }

  private record GateFilter(Optional<Gate> gate, Access access) implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
      if (gate.isEmpty()) {
        refuse(request, "This resource has no security annotation, so nobody may call it.");
      } else if (!gate.get().letsIn(access)) {
        refuse(request, "You are not allowed to call this resource.");
      }
    }

    private void refuse(ContainerRequestContext request, String why) {
      Response.Status status =
          access.loggedIn() ? Response.Status.FORBIDDEN : Response.Status.UNAUTHORIZED;
      request.abortWith(Failures.answer(status.getStatusCode(), why));
    }
  }

  private record SudoFilter(Access access) implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
      if (!access.secure()) {
        request.abortWith(
            Failures.answer(
                Response.Status.UNAUTHORIZED.getStatusCode(),
                "This resource needs a secure administrator session."));
      }
    }
  }

  private record XsrfFilter() implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
      if (WRITING.contains(request.getMethod())
          && !"no-check".equals(request.getHeaderString("X-Atlassian-Token"))) {
        request.abortWith(
            Response.status(Response.Status.FORBIDDEN)
                .type(MediaType.TEXT_PLAIN)
                .entity("XSRF check failed")
                .build());
      }
    }
  }
}
