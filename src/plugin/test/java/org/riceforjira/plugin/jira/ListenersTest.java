package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListenersTest {
  private final EventPublisher events = mock(EventPublisher.class);
  private final List<Object> registered = new ArrayList<>();

  @BeforeEach
  void publisher() {
    doAnswer(call -> registered.add(call.getArgument(0))).when(events).register(any());
    doAnswer(call -> registered.remove(call.getArgument(0))).when(events).unregister(any());
  }

  @Test
  void allListenersComeAndGoWithTheApp() {
    Listeners listeners = listeners(new ApiCheck());
    assertEquals(List.of(), registered);
    listeners.afterPropertiesSet();
    assertEquals(
        Set.of(
            "EditListener",
            "LinkListener",
            "DeletionListener",
            "WatcherListener",
            "ProjectListener"),
        names());
    listeners.destroy();
    assertEquals(List.of(), registered);
  }

  @Test
  void jiraCanCallWhatListens() {
    listeners(new ApiCheck()).afterPropertiesSet();
    for (Object listener : registered) {
      assertTrue(Modifier.isPublic(listener.getClass().getModifiers()), listener.toString());
      assertTrue(
          Arrays.stream(listener.getClass().getMethods())
              .anyMatch(method -> method.isAnnotationPresent(EventListener.class)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent, LinkListener",
    "com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent, LinkListener",
    "com.atlassian.jira.event.issue.IssueWatcherAddedEvent, WatcherListener",
    "com.atlassian.jira.event.issue.IssueWatcherDeletedEvent, WatcherListener",
    "com.atlassian.jira.event.issue.IssuePreDeleteEvent, DeletionListener",
    "com.atlassian.jira.event.ProjectDeletedEvent, ProjectListener"
  })
  void aListenerWhoseEventIsMissingIsNotRegisteredAndTheOthersAre(String event, String without) {
    listeners(new ApiCheck(ChangedJira.without(event))).afterPropertiesSet();
    assertFalse(names().contains(without));
    assertEquals(4, registered.size());
  }

  @Test
  void whereLinksCannotBeReadNobodyListensToThem() {
    ApiCheck api =
        new ApiCheck(ChangedJira.without("com.atlassian.jira.issue.link.IssueLinkManager"));
    listeners(api).afterPropertiesSet();
    assertEquals(Set.of("EditListener", "WatcherListener", "ProjectListener"), names());
  }

  private Set<String> names() {
    return registered.stream()
        .map(listener -> listener.getClass().getSimpleName())
        .collect(Collectors.toSet());
  }

  private Listeners listeners(ApiCheck api) {
    HeardEvents heard = new HeardEvents(List.of(), List.of(), new OwnWrites());
    FormerLinks links = new FormerLinks(new LinkedIssues(new UnexportedServices(), api));
    return new Listeners(events, new EditListener(heard, links, api), heard, links, api);
  }

  @Test
  void whoIsToldOfOneEventIsGoneAfterItWhateverHappens() {
    Listeners listeners = listeners(new ApiCheck());
    doThrow(new IllegalStateException("No events.")).when(events).publish(any());
    assertThrows(
        IllegalStateException.class,
        () -> listeners.tell(new TrialListener(), new TrialEvent("check")));
    assertEquals(List.of(), registered);
  }
}
