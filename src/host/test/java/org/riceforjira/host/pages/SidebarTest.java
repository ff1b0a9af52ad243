package org.riceforjira.host.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SidebarTest {
  private static Map<String, Object> item(String label, boolean selected) {
    return Map.of("label", label, "selected", selected);
  }

  @Test
  void thePageIsNamedByTheSelectedItem() {
    Map<String, Object> model =
        Map.of(
            "pages",
            List.of(item("Issues", false), item("RICE backlog", true)),
            "settings",
            List.of(item("RICE", false)));
    assertEquals(Optional.of("RICE backlog"), Sidebar.selected(model));
    assertEquals(
        Optional.empty(), Sidebar.selected(Map.of("pages", List.of(), "settings", List.of())));
  }
}
