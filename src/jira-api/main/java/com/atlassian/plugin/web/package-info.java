/** Conditions and contexts of web fragments. */
package com.atlassian.plugin.web;
