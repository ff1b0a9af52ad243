/** Users, as the platform sees them. */
package com.atlassian.sal.api.user;
