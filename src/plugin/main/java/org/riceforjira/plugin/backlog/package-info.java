/** The prioritized backlog of a project: its page, and the REST below it. */
package org.riceforjira.plugin.backlog;
