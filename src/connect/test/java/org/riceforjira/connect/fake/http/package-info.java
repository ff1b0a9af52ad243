/** The loopback server of the fake: requests in, answers out, a record of both, faults between. */
package org.riceforjira.connect.fake.http;
