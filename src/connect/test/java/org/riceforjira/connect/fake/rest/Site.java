package org.riceforjira.connect.fake.rest;

import java.net.URI;
import java.time.Clock;
import java.util.function.Supplier;
import org.riceforjira.connect.fake.store.Search;
import org.riceforjira.connect.fake.store.Store;

/**
 * What the resources share.
 *
 * @param address as of now, with its context path
 */
public record Site(
    Flavour flavour,
    Store store,
    Search search,
    Habits habits,
    Clock clock,
    Supplier<URI> address) {
  public String link(String path) {
    return address.get() + flavour.api() + path;
  }

  public boolean cloud() {
    return flavour == Flavour.CLOUD;
  }
}
