package org.riceforjira.core.settings;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.Level;
import org.riceforjira.core.score.ScalePreset;

/**
 * The English names of units and levels that settings have until a team writes its own: as they are
 * stored, whoever reads them in which language.
 */
public final class ProposedNames {
  private ProposedNames() {}

  /** Such as "person-months" and "very high"; levels that are called by their number are none. */
  public static Set<String> all() {
    Set<String> names = new TreeSet<>(Set.of(Defaults.OWN_CONFIDENCE_UNIT));
    Arrays.stream(Factor.values())
        .flatMap(factor -> Stream.concat(Stream.of(Defaults.unit(factor)), levels(factor)))
        .forEach(names::add);
    return Collections.unmodifiableSet(names);
  }

  private static Stream<String> levels(Factor factor) {
    return ScalePreset.of(factor).stream()
        .flatMap(preset -> preset.scale().levels().stream())
        .map(Level::name)
        .filter(name -> !Character.isDigit(name.charAt(0)));
  }
}
