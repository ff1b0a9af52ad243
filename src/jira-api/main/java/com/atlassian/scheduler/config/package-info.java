/** Names, places and times of jobs. */
package com.atlassian.scheduler.config;
