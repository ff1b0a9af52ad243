package org.riceforjira.plugin.jira;

import java.util.List;

/**
 * How one RICE field stands.
 *
 * @param id the field that is, or would be, used; null if one would be created
 * @param inUse true once the site uses the field
 * @param ambiguous ids of the number fields that share the name, if they are several
 */
public record FieldState(String id, String name, boolean inUse, List<String> ambiguous) {}
