/**
 * Keeping stored scores equal to computed ones, page by page, through the port {@code
 * IssueGateway}.
 */
package org.riceforjira.core.sync;
