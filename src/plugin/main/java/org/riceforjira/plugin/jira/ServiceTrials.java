package org.riceforjira.plugin.jira;

import java.net.URI;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tries what the app asks of Jira's people, texts and projects. */
@Component
class ServiceTrials implements Trials {
  private static final String LANGUAGE = "rice.locale";

  private final Visitor visitor;
  private final People people;
  private final Texts texts;
  private final Product product;
  private final Addresses addresses;

  ServiceTrials(Visitor visitor, People people, Texts texts, Product product, Addresses addresses) {
    this.visitor = visitor;
    this.people = people;
    this.texts = texts;
    this.product = product;
    this.addresses = addresses;
  }

  @Override
  public TrialGroup group() {
    return TrialGroup.SERVICES;
  }

  @Override
  public boolean comeFirst() {
    return true;
  }

  @Override
  public List<Trial> all() {
    return List.of(
        Trial.of("people", this::people),
        Trial.of("texts", this::texts),
        Trial.of("base-url", this::baseUrl),
        Trial.of("product-name", () -> told(product.name())),
        Trial.of("product-version", () -> told(product.version()))
            .needing(ApiPart.PRODUCT_VERSION));
  }

  private void people() {
    String key = visitor.key().orElse("");
    TrialFailed.unless(visitor.isActive(key), "rice.check.failed.person", key);
    TrialFailed.unless(people.name(key).isPresent(), "rice.check.failed.person", key);
  }

  private void texts() {
    String language = texts.text(LANGUAGE);
    TrialFailed.unless(
        !language.equals(LANGUAGE) && language.matches("[a-z]{2}(-[A-Z]{2})?"),
        "rice.check.failed.text",
        language);
  }

  private void baseUrl() {
    String told = addresses.base();
    // Not the host: of a name with an underscore, which Jira takes, there is none.
    boolean whole = URI.create(told).isAbsolute() && URI.create(told).getRawAuthority() != null;
    TrialFailed.unless(whole, "rice.check.failed.address", told);
  }

  private static void told(String text) {
    TrialFailed.unless(!text.isBlank(), "rice.check.failed.empty");
  }
}
