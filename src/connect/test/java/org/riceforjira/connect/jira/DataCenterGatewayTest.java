package org.riceforjira.connect.jira;

import org.riceforjira.connect.fake.FakeJira;

class DataCenterGatewayTest extends RemoteGatewayContract {
  @Override
  FakeJira fake() {
    return FakeJira.dataCenter().inContext("/jira");
  }
}
