/** What drawings of numbers are made of: where a value stands between two pixels, and which round numbers are written there. */
define('rice/roadmap/plot', ['rice/roadmap/pieces'], (pieces) => {
  'use strict';

  const { svg } = pieces;

  const line = (x1, y1, x2, y2, kind) => svg('line', { x1, y1, x2, y2, class: 'rice-svg-' + kind });

  /** @param anchor of the text at x: start, middle or end */
  const text = (x, y, anchor, kind, content) => svg('text', { x, y, 'text-anchor': anchor, class: 'rice-svg-' + kind }, content);

  const round = (value) => Number(value.toPrecision(12));

  /** 1, 2 and 5 times the powers of ten around a number. */
  const around = (value) => [-1, 0, 1].flatMap((more) => [1, 2, 5].map((step) => round(step * 10 ** (Math.floor(Math.log10(value)) + more))));

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

  /** As many of the 1-2-5 series, or of the powers of ten, as there is room for. */
  const series = (low, high, most) => {
    const all = [];
    for (let tick = low; tick <= high; tick = above(tick * 1.01)) {
      all.push(tick);
    }
    const powers = all.filter((tick) => Math.log10(tick) % 1 === 0);
    return all.length <= most ? all : powers.filter((tick, index) => index % Math.ceil(powers.length / most) === 0);
  };

  /** Nothing has a logarithm of 0: where there is one, it has its own place at the beginning, and `gap` tells where the axis is broken. */
  const logarithmic = (values, from, to, most) => {
    const positive = values.filter((value) => value > 0);
    if (positive.length === 0) {
      return linear(values, from, to, most);
    }
    const hasZero = positive.length < values.length;
    const start = hasZero ? from + (to - from) * 0.12 : from;
    const low = below(Math.min(...positive) * 0.99);
    const high = above(Math.max(...positive) * 1.01);
    return {
      at: (value) => value > 0 ? start + (to - start) * Math.log(value / low) / Math.log(high / low) : from,
      ticks: (hasZero ? [0] : []).concat(series(low, high, most)),
      gap: hasZero && (from + start) / 2,
    };
  };

  return { svg, line, text, linear, logarithmic };
});
