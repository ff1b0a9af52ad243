/** Panels written in Java. */
package com.atlassian.plugin.web.api.model;
