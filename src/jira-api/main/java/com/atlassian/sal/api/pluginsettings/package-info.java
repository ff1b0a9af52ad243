/** Settings of the app. */
package com.atlassian.sal.api.pluginsettings;
