/** The host as a program: its arguments, its start, its first run and its end. */
package org.riceforjira.host;
