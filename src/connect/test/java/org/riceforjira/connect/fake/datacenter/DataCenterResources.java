package org.riceforjira.connect.fake.datacenter;

import org.riceforjira.connect.fake.http.Routes;
import org.riceforjira.connect.fake.rest.Handler;
import org.riceforjira.connect.fake.rest.Site;

/** All that Data Center has beside what both flavours have. */
public final class DataCenterResources {
  private final OffsetSearch search;
  private final DataCenterLists lists;
  private final RiceApp app;

  public DataCenterResources(Site site) {
    search = new OffsetSearch(site);
    lists = new DataCenterLists(site);
    app = new RiceApp(site);
  }

  public void register(Routes<Handler> routes) {
    search.register(routes);
    lists.register(routes);
    app.register(routes);
  }

  public RiceApp app() {
    return app;
  }
}
