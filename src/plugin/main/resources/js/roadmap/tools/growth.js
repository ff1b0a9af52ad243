/** How much work was planned, from baseline to baseline until now. */
define('rice/roadmap/growth', ['rice/dom', 'rice/rest', 'rice/numbers', 'rice/roadmap/parts', 'rice/roadmap/plot'], (dom, rest, numbers, parts, plot) => {
  'use strict';

  const { element, replace } = dom;
  const { svg, line, text } = plot;

  const [WIDTH, HEIGHT, LEFT] = [360, 140, 44];
  const RIGHT = WIDTH - 16;

  /** Steps: what was planned counts until the next baseline. */
  const drawing = (points, label) => {
    const times = points.map(({ at }) => Date.parse(at));
    const last = points.length - 1;
    const x = (index) => LEFT + 6 + (RIGHT - LEFT - 6) * (times[index] - times[0]) / (times[last] - times[0] || 1);
    const y = plot.linear(points.map(({ planned }) => planned), HEIGHT - 22, 20, 4);
    const at = (index) => y.at(points[index].planned);
    return svg('svg', { class: 'rice-svg rice-growth-chart', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': label },
      ...y.ticks.flatMap((tick) => [line(LEFT, y.at(tick), RIGHT, y.at(tick), 'grid'), text(LEFT - 6, y.at(tick) + 4, 'end', 'tick', numbers.number(tick))]),
      svg('path', { class: 'rice-growth-line', d: points.map((point, index) => (index === 0 ? `M${x(0)},` : `H${x(index)}V`) + at(index)).join('') }),
      ...points.map(({ name, plannedText, atText }, index) => svg('circle', { class: 'rice-growth-point', cx: x(index), cy: at(index), r: 4 },
        svg('title', {}, name + ', ' + atText + ': ' + plannedText))),
      text(x(0), at(0) - 8, 'start', 'label', points[0].plannedText), text(RIGHT, at(last) - 8, 'end', 'label', points[last].plannedText),
      text(LEFT, HEIGHT - 4, 'start', 'tick', points[0].atText), text(RIGHT, HEIGHT - 4, 'end', 'tick', AJS.I18n.getText('rice.roadmap.baseline.now')));
  };

  const shown = (points, unit) => {
    const title = AJS.I18n.getText('rice.roadmap.changes.planned', unit);
    return [
      element('h5', {}, title),
      drawing(points, AJS.I18n.getText('rice.roadmap.changes.grew', title, points[0].plannedText, points[0].atText, points[points.length - 1].plannedText)),
      element('details', {}, element('summary', {}, AJS.I18n.getText('rice.roadmap.values.table')),
        parts.table(title, [AJS.I18n.getText('rice.roadmap.changes.baseline'), AJS.I18n.getText('rice.roadmap.changes.at'), title],
          points.map(({ name, atText, plannedText }) => [name, atText, plannedText]))),
    ];
  };

  return (view) => {
    const node = element('div', {});
    const load = () => rest.get(view.source.address('baselines/growth'))
      .then(({ points }) => points.length > 1 && replace(node, ...shown(points, view.plan.unit))).catch((problem) => replace(node, parts.trouble(problem, load)));
    load();
    return node;
  };
});
