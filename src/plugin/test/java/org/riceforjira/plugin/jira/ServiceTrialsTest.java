package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.ApplicationProperties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceTrialsTest {
  private final ApplicationProperties jira = mock(ApplicationProperties.class);
  private final Trial baseUrl =
      new ServiceTrials(null, null, null, null, new Addresses(jira))
          .all().stream()
              .filter(trial -> trial.code().equals("base-url"))
              .findFirst()
              .orElseThrow();

  @ParameterizedTest
  @ValueSource(strings = {"https://jira.example.com", "http://jira_dev:8080/jira"})
  void anyWholeAddressIsABaseUrl(String told) {
    when(jira.getBaseUrl(any())).thenReturn(told);
    assertDoesNotThrow(() -> baseUrl.make(null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/jira", "jira.example.com"})
  void aPartOfAnAddressIsNone(String told) {
    when(jira.getBaseUrl(any())).thenReturn(told);
    assertThrows(TrialFailed.class, () -> baseUrl.make(null));
  }
}
