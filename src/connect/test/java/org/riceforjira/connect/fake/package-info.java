/**
 * A Jira for tests: stateful, both flavours, every fault. {@link FakeJira} is where tests begin.
 */
package org.riceforjira.connect.fake;
