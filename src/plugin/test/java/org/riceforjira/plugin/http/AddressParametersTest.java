package org.riceforjira.plugin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riceforjira.plugin.EnglishTexts;

class AddressParametersTest {
  @Test
  void valuesAreDecodedAndKeptInTheirOrder() {
    assertEquals(
        Map.of(
            "periods", List.of("4"),
            "laneCapacity", List.of("3:Web & Mobile", "2:caf\u00e9"),
            "links", List.of("")),
        of("periods=4&laneCapacity=3:Web+%26%20Mobile&links&laneCapacity=2:caf%C3%A9"));
  }

  @Test
  void anEmptyTextHasNone() {
    assertEquals(Map.of(), of(""));
    assertEquals(Map.of(), of("&&=4"));
  }

  @Test
  void whatCannotBeDecodedIsRefused() {
    Refusal refusal = assertThrows(Refusal.class, () -> of("from=%zz&to=%"));
    assertEquals(List.of("parameters"), List.copyOf(refusal.errors().keySet()));
  }

  private static Map<String, List<String>> of(String text) {
    Inputs inputs = new Inputs(Map.of(), EnglishTexts.texts());
    Map<String, List<String>> parameters = AddressParameters.of(text, "parameters", inputs);
    inputs.check();
    return parameters;
  }
}
