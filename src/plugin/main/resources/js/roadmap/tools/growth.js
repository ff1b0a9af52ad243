/** How much work was planned, from baseline to baseline until now. */
define('rice/roadmap/growth', ['rice/dom', 'rice/rest', 'rice/roadmap/parts', 'rice/roadmap/svg', 'rice/roadmap/scales'], (dom, rest, parts, svg, scales) => {
  'use strict';

  const { element, replace } = dom;

  const WIDTH = 360;
  const HEIGHT = 140;
  const LEFT = 44;
  const RIGHT = WIDTH - 16;
  const BOTTOM = HEIGHT - 22;

  /** Steps: what was planned counts until the next baseline. */
  const drawing = (points, label) => {
    const times = points.map(({ at }) => Date.parse(at));
    const span = times[times.length - 1] - times[0] || 1;
    const x = (index) => LEFT + 6 + (RIGHT - LEFT - 6) * (times[index] - times[0]) / span;
    const y = scales.linear(points.map(({ planned }) => planned), BOTTOM, 20, 4);
    const path = points.map(({ planned }, index) => (index === 0 ? `M${x(0)},` : `H${x(index)}V`) + y.at(planned)).join('');
    return svg('svg', { class: 'rice-svg rice-growth-chart', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': label },
      ...y.ticks.flatMap((tick) => [
        svg('line', { class: 'rice-svg-grid', x1: LEFT, x2: RIGHT, y1: y.at(tick), y2: y.at(tick) }),
        svg('text', { x: LEFT - 6, y: y.at(tick) + 4, 'text-anchor': 'end' }, String(tick)),
      ]),
      svg('path', { class: 'rice-growth-line', d: path }),
      ...points.map(({ name, plannedText, atText, planned }, index) => svg('circle', { class: 'rice-growth-point', cx: x(index), cy: y.at(planned), r: 4 },
        svg('title', {}, name + ', ' + atText + ': ' + plannedText))),
      ...points.filter((point, index) => index === 0 || index === points.length - 1).map(({ planned, plannedText }, index) =>
        svg('text', { class: 'rice-svg-label', x: index === 0 ? x(0) - 4 : RIGHT, y: y.at(planned) - 8, 'text-anchor': index === 0 ? 'start' : 'end' }, plannedText)),
      svg('text', { x: LEFT, y: HEIGHT - 4 }, points[0].atText),
      svg('text', { x: RIGHT, y: HEIGHT - 4, 'text-anchor': 'end' }, AJS.I18n.getText('rice.roadmap.changes.now')));
  };

  const shown = (points, unit) => {
    const [first, last] = [points[0], points[points.length - 1]];
    const title = AJS.I18n.getText('rice.roadmap.changes.planned', unit);
    return [
      element('h5', {}, title),
      drawing(points, AJS.I18n.getText('rice.roadmap.changes.grew', title, first.plannedText, first.atText, last.plannedText)),
      element('details', {}, element('summary', {}, AJS.I18n.getText('rice.roadmap.changes.table')),
        parts.table(title, [AJS.I18n.getText('rice.roadmap.changes.baseline'), AJS.I18n.getText('rice.roadmap.changes.at'), title],
          points.map(({ name, atText, plannedText }) => [element('span', { dir: 'auto' }, name), atText, plannedText]))),
    ];
  };

  return (view) => {
    const node = element('div', {});
    const load = () => rest.get(view.source.address('baselines/growth'))
      .then(({ points }) => replace(node, ...(points.length > 1 ? shown(points, view.plan.unit) : [])), (problem) => replace(node, parts.trouble(problem, load)));
    load();
    return node;
  };
});
