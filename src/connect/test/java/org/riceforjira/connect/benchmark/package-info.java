/** What a run over REST costs: requests, time, memory. */
package org.riceforjira.connect.benchmark;
