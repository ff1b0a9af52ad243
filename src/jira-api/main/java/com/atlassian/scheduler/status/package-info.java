/** How jobs ended. */
package com.atlassian.scheduler.status;
