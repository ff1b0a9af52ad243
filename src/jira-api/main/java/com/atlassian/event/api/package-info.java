/** Publishing events and listening to them. */
package com.atlassian.event.api;
