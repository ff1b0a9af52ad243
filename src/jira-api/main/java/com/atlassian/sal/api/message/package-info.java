/** Translated texts. */
package com.atlassian.sal.api.message;
