/** What a command prints: one table in four formats, messages, and how far it has come. */
package org.riceforjira.connect.output;
