/** Where a value stands between two pixels, and which round numbers are written there. */
define('rice/roadmap/scales', [], () => {
  'use strict';

  const round = (value) => Number(value.toPrecision(12));

  /** 1, 2 and 5 times the powers of ten around a number. */
  const around = (value) => {
    const power = Math.floor(Math.log10(value));
    return [power - 1, power, power + 1].flatMap((one) => [1, 2, 5].map((step) => round(step * 10 ** one)));
  };

  const above = (value) => around(value).find((one) => one >= round(value));

  const below = (value) => around(value).reverse().find((one) => one <= round(value));

  const linear = (values, from, to, most) => {
    const max = Math.max(0, ...values) || 1;
    const step = above(max / most);
    const steps = Math.ceil(round(max / step));
    return {
      at: (value) => from + (to - from) * value / (step * steps),
      ticks: Array.from({ length: steps + 1 }, (none, index) => round(step * index)),
    };
  };

  /** As many of the powers of ten, or of the 1-2-5 series, as there is room for. */
  const thinned = (low, high, most) => {
    const all = [];
    for (let tick = low; tick <= high; tick = above(tick * 1.01)) {
      all.push(tick);
    }
    if (all.length <= most) {
      return all;
    }
    const powers = all.filter((tick) => Number.isInteger(round(Math.log10(tick))));
    const every = Math.ceil(powers.length / most);
    return powers.filter((tick, index) => index % every === 0);
  };

  /** Nothing has a logarithm of 0: where there is one, it has its own place at the beginning, and `gap` tells where the axis is broken. */
  const logarithmic = (values, from, to, most) => {
    const positive = values.filter((value) => value > 0);
    if (positive.length === 0) {
      return linear(values, from, to, most);
    }
    let low = below(Math.min(...positive));
    let high = above(Math.max(...positive));
    if (low === high) {
      low = below(low * 0.99);
      high = above(high * 1.01);
    }
    const zero = positive.length < values.length;
    const start = zero ? from + (to - from) * 0.12 : from;
    const ticks = thinned(low, high, most);
    return {
      at: (value) => value > 0 ? start + (to - start) * Math.log(value / low) / Math.log(high / low) : from,
      ticks: zero ? [0].concat(ticks) : ticks,
      gap: zero ? (from + start) / 2 : null,
    };
  };

  return { linear, logarithmic };
});
