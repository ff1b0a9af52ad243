/** The way to the login page. */
package com.atlassian.sal.api.auth;
