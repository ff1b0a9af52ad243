package org.riceforjira.connect.fake.cloud;

import org.riceforjira.connect.fake.http.Routes;
import org.riceforjira.connect.fake.rest.Handler;
import org.riceforjira.connect.fake.rest.Site;

/** All that Cloud has beside what both flavours have. */
public final class CloudResources {
  private final CloudSearch search;
  private final CloudLists lists;
  private final BulkEdits bulk;

  public CloudResources(Site site) {
    search = new CloudSearch(site);
    lists = new CloudLists(site);
    bulk = new BulkEdits(site);
  }

  public void register(Routes<Handler> routes) {
    search.register(routes);
    lists.register(routes);
    bulk.register(routes);
  }

  /** The tokens that were handed out are void from now on. */
  public void forgetTokens() {
    search.forgetTokens();
  }
}
