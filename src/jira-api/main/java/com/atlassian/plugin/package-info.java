/** Failures in plugins. */
package com.atlassian.plugin;
