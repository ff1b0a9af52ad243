/** The web server and its pages: login, home, projects, issues, administration, and around apps. */
package org.riceforjira.host.pages;
