package org.riceforjira.plugin.roadmap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.riceforjira.core.plan.baseline.BaselineGrowth;
import org.springframework.stereotype.Component;

/** Says how the scope of a plan grew. */
@Component
class BaselineGrowthTexts {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final double LEAST = 0.01;

  private final BaselineTexts texts;

  BaselineGrowthTexts(BaselineTexts texts) {
    this.texts = texts;
  }

  /** Sentences, such as "Scope grew by 12 %: 3 person-months came in, none went out." */
  String of(BaselineGrowth growth, String unit) {
    List<String> sentences = new ArrayList<>();
    sentences.add(scope(growth, unit));
    if (growth.done() > 0) {
      sentences.add(
          texts.text("rice.roadmap.baseline.growth.done", texts.effort(growth.done(), unit)));
    }
    if (growth.reestimated() > 0) {
      sentences.add(
          texts.text(
              "rice.roadmap.baseline.growth.larger", texts.effort(growth.reestimated(), unit)));
    } else if (growth.reestimated() < 0) {
      sentences.add(
          texts.text(
              "rice.roadmap.baseline.growth.smaller", texts.effort(-growth.reestimated(), unit)));
    }
    return String.join(" ", sentences);
  }

  /** That a growth cannot be told, since efforts were counted in another unit. */
  String incomparable(String before, String now) {
    return texts.text("rice.roadmap.baseline.growth.units", texts.unit(before), texts.unit(now));
  }

  private String scope(BaselineGrowth growth, String unit) {
    String in = texts.effort(growth.in(), unit);
    String out = texts.effort(growth.out(), unit);
    OptionalDouble share = growth.share();
    if (share.isEmpty()) {
      return texts.text("rice.roadmap.baseline.growth.nothing", in);
    }
    if (growth.in() == 0 && growth.out() == 0) {
      return texts.text("rice.roadmap.baseline.growth.still");
    }
    double exact = share.getAsDouble();
    if (exact == 0) {
      return texts.text("rice.roadmap.baseline.growth.same", in, out);
    }
    return exact > 0
        ? texts.text("rice.roadmap.baseline.growth.up", percent(exact), in, out)
        : texts.text("rice.roadmap.baseline.growth.down", percent(-exact), in, out);
  }

  /** One decimal at most, but never so short that a growth looks like none. */
  private String percent(double share) {
    BigDecimal percent = BigDecimal.valueOf(share).multiply(HUNDRED);
    int decimals = percent.compareTo(BigDecimal.ONE) < 0 ? 2 : 1;
    BigDecimal rounded = percent.setScale(decimals, RoundingMode.HALF_UP);
    return rounded.signum() == 0
        ? texts.text("rice.roadmap.baseline.growth.tiny", texts.number(LEAST))
        : texts.number(rounded.doubleValue());
  }
}
