package org.riceforjira.plugin.report;

/**
 * A report to take away.
 *
 * @param type with the character set, which is always UTF-8
 */
record ReportFile(String name, String type, String text) {}
