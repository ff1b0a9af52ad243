/** What the product says of itself. */
package com.atlassian.sal.api;
