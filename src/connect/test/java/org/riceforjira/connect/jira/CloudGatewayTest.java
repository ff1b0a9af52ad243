package org.riceforjira.connect.jira;

import org.riceforjira.connect.fake.FakeJira;

class CloudGatewayTest extends RemoteGatewayContract {
  @Override
  FakeJira fake() {
    return FakeJira.cloud();
  }
}
