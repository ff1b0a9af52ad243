/** The one class of log4j that Jira's API mentions. */
package org.apache.log4j;
