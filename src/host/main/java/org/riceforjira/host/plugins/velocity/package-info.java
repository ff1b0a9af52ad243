/** Velocity as Jira runs it: escaped references, calls only where the allowlist lets them. */
package org.riceforjira.host.plugins.velocity;
