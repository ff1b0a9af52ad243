/** Setting the app up: the site's five fields, the screens, and what each project has chosen. */
package org.riceforjira.plugin.settings;
