package org.riceforjira.connect.http;

import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * A Jira and how to reach it.
 *
 * @param address with its context path and without a slash at the end, such as {@code
 *     https://jira.example.com/jira}; nothing is ever sent to another host
 * @param timeout for one request, from its beginning to the last byte of its answer
 */
public record Target(
    URI address,
    Optional<Credential> credential,
    Optional<InetSocketAddress> proxy,
    Duration timeout) {
  public Target {
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(credential, "credential");
    Objects.requireNonNull(proxy, "proxy");
    Objects.requireNonNull(timeout, "timeout");
  }
}
