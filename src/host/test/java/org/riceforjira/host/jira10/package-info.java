/** Tests of the jar for Jira 10.3 alone; most tests run on both jars and stand elsewhere. */
package org.riceforjira.host.jira10;
