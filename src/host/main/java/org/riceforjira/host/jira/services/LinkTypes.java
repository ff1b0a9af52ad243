package org.riceforjira.host.jira.services;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.util.Collection;
import org.riceforjira.host.data.Store;

/** The types of links. */
record LinkTypes(Store store) implements IssueLinkTypeManager {
  @Override
  public Collection<IssueLinkType> getIssueLinkTypes() {
    return store.linkTypes().all().<IssueLinkType>map(LinkTypeView::new).toList();
  }
}
