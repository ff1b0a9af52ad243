/** Caches that know of the other nodes. */
package com.atlassian.cache;
