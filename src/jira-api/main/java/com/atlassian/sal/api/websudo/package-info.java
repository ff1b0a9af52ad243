/** Protection of administrative requests. */
package com.atlassian.sal.api.websudo;
