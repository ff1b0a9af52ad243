/** The way into a Jira: which flavour it is, who asks, and how to read and write there. */
package org.riceforjira.connect.login;
