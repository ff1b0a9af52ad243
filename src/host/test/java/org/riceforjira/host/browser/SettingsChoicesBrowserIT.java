package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.riceforjira.host.it.HostProcess;

/** A Jira that has other fields and priorities than the settings know. */
@BrowserTest
class SettingsChoicesBrowserIT extends SettingsShop {
  private static final String OTHER =
      """
      if (location.search.includes('other')) {
        const real = window.fetch;
        window.fetch = (url, options) => real(url, options).then((answer) => {
          if (!url.endsWith('/settings/choices')) {
            return answer;
          }
          return answer.json().then((told) => {
            const selectFields = [
              { id: 'customfield_98', name: 'Size', options: ['Small', 'Big'] },
              { id: 'customfield_99', name: 'Risk', options: ['Small', 'None'] },
            ];
            const dateFields = [{ id: 'duedate', name: 'Due Date' }, { id: 'customfield_97', name: 'Begin' }];
            const other = Object.assign(told, { selectFields, dateFields, priorities: ['Low', 'High'] });
            return new Response(JSON.stringify(other), { status: 200 });
          });
        });
      }
      """;
  private static final String SOURCE = "$.factors.impact.sources[1]";

  SettingsChoicesBrowserIT(Browser browser, HostProcess host) {
    super(browser, host);
  }

  @BeforeEach
  void anotherJira() {
    browser.inEachPage(OTHER);
  }

  @Test
  void aPlanCanEndButNotBeginWithTheDueDate() {
    SettingsDesk desk = open("&other#planning");
    assertEquals(
        List.of("None: nothing is written", "Begin (customfield_97)"),
        desk.offered("$.planning.planFields.start"));
    assertEquals(
        List.of("None: nothing is written", "Due Date (duedate)", "Begin (customfield_97)"),
        desk.offered("$.planning.planFields.end"));
  }

  @Test
  void aPriorityThatJiraNoLongerHasIsToldAndCanBeRemoved() throws Exception {
    JsonObject stored = stored();
    JsonArray sources =
        stored.getAsJsonObject("factors").getAsJsonObject("impact").getAsJsonArray("sources");
    sources.add(
        JsonParser.parseString(
            "{\"kind\": \"priority\", \"values\": {\"High\": 2, \"Medium\": 1}}"));
    assertEquals(200, alice.putSettings(SHOP, stored.toString()).status());
    SettingsDesk desk = open("&other#factors");
    String values = SOURCE + ".values";
    assertEquals("2", desk.value(values + ".High"));
    assertEquals("1", desk.value(values + ".Medium"));

    By heads = By.cssSelector(".rice-source-table th[scope=row]");
    assertEquals(List.of("Low", "High", "Medium\nno longer in Jira"), texts(heads));
    assertFalse(desk.offers("Remove: High"));
    desk.press("Remove: Medium");
    assertFalse(desk.has(values + ".Medium"));
    desk.awaitStatus("1 change not saved");
    desk.press("Discard");
  }

  private List<String> texts(By by) {
    return browser.all(by).stream().map(WebElement::getText).toList();
  }

  @Test
  void anotherSelectFieldHasOtherValuesAndNothingOfTheFormerIsToCorrect() {
    SettingsDesk desk = open("&other#factors");
    desk.addSource("impact", "Select field");
    desk.choose(SOURCE + ".field", "Size (customfield_98)");
    desk.type(SOURCE + ".values.Big", "3");
    desk.type(SOURCE + ".values.Small", "tiny");
    browser.until(
        "told", page -> desk.error(SOURCE + ".values.Small").startsWith("Enter a number"));
    browser.until("listed", page -> desk.changes().toString().contains("Value of Small"));
    desk.choose(SOURCE + ".field", "Risk (customfield_99)");

    assertEquals("", desk.value(SOURCE + ".values.Small"));
    assertFalse(desk.has(SOURCE + ".values.Big"));
    browser.until(
        "checked",
        page -> desk.changes().equals(List.of("Impact: Give at least one name a value.")));
    assertEquals("", desk.error(SOURCE + ".values.Small"));
    onlyRefused(400);
    desk.press("Discard");
  }
}
