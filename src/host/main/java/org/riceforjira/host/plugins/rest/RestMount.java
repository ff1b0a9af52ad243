package org.riceforjira.host.plugins.rest;

import jakarta.servlet.http.HttpServlet;
import java.util.List;

/**
 * The REST application of one module, to be mounted below the context path.
 *
 * @param urlPatterns as {@code /rest/rice/1.0/*} and {@code /rest/rice/latest/*}
 */
public record RestMount(HttpServlet servlet, List<String> urlPatterns) {}
