/** Finding users. */
package com.atlassian.jira.user.util;
