/** Reports on roadmaps for people who decide about them: to read, to print, as Markdown and CSV. */
package org.riceforjira.plugin.report;
