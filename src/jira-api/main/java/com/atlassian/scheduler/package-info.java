/** Scheduled jobs. */
package com.atlassian.scheduler;
