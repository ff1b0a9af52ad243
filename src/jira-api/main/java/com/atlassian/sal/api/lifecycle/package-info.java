/** Start and stop of the app. */
package com.atlassian.sal.api.lifecycle;
