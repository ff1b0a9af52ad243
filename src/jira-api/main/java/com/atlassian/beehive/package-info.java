/** Locks of the cluster. */
package com.atlassian.beehive;
