/** Value against effort as bubbles: the drawing, for a width in pixels. */
define('rice/roadmap/chart', ['rice/numbers', 'rice/roadmap/svg', 'rice/roadmap/scales', 'rice/roadmap/labels'], (numbers, svg, scales, labels) => {
  'use strict';

  const { width: wide, box, LINE } = labels;

  const short = (value) => value < 1e6 ? numbers.number(value) : new Intl.NumberFormat(document.documentElement.lang || 'en', { notation: 'compact' }).format(value);

  /** Of the largest reach: smaller where there is less room for many. */
  const largest = (count, width) => Math.max(8, Math.min(28, width / 26, 160 / Math.sqrt(count)));

  /** The area is proportional to the reach; what would be too small to be seen or met keeps a least size. */
  const sized = (points, width) => {
    const most = Math.max(...points.map(({ reach }) => reach || 0), 0);
    const radius = largest(points.length, width);
    return { radius, of: ({ reach }) => Math.max(4, most === 0 ? 0 : radius * Math.sqrt((reach || 0) / most)) };
  };

  /** Those at the very same place share one label, which the best of them has. */
  const named = (bubbles) => {
    const first = new Map();
    bubbles.forEach((bubble) => {
      const spot = Math.round(bubble.x) + ' ' + Math.round(bubble.y);
      const best = first.get(spot);
      if (best) {
        best.more += 1;
        best.label = AJS.I18n.getText('rice.roadmap.values.more', best.point.key, best.more);
      } else {
        first.set(spot, Object.assign(bubble, { more: 0, label: bubble.point.key }));
      }
    });
    return bubbles;
  };

  const text = (x, y, anchor, kind, content) => svg('text', { x, y, 'text-anchor': anchor, class: 'rice-svg-' + kind }, content);

  const line = (x1, y1, x2, y2, kind) => svg('line', { x1, y1, x2, y2, class: 'rice-svg-' + kind });

  const axes = ({ left, right, top, bottom }, x, y) => [
    ...x.ticks.flatMap((tick) => [line(x.at(tick), top, x.at(tick), bottom, 'grid'), text(x.at(tick), bottom + 16, 'middle', 'tick', short(tick))]),
    ...y.ticks.flatMap((tick) => [line(left, y.at(tick), right, y.at(tick), 'grid'), text(left - 6, y.at(tick) + 4, 'end', 'tick', short(tick))]),
    line(left, bottom, right, bottom, 'axis'), line(left, top, left, bottom, 'axis'),
    ...(x.gap ? [line(x.gap - 2, bottom + 5, x.gap + 2, bottom - 5, 'axis'), line(x.gap + 2, bottom + 5, x.gap + 6, bottom - 5, 'axis')] : []),
    ...(y.gap ? [line(left - 5, y.gap + 2, left + 5, y.gap - 2, 'axis'), line(left - 5, y.gap + 6, left + 5, y.gap + 2, 'axis')] : []),
  ];

  /** The names of the quadrants, in their outer corners; upright where a quadrant is too narrow, and left out where it has no room at all. */
  const quadrants = ({ left, right, top, bottom }, x, y) => {
    const found = [];
    const name = (content, from, to, at, down) => {
      const long = wide(content) * 1.1;
      const room = to - from - 8;
      const start = at === 'start';
      if (long <= room) {
        const edge = start ? from + 6 : to - 6;
        found.push({ node: text(edge, down + 4, at, 'quadrant', content), box: box(start ? edge : edge - long, down - LINE / 2, long, LINE) });
      } else if (room > LINE && long < (down < y ? y - top : bottom - y) - 8) {
        const middle = start ? from + 12 : to - 8;
        const node = text(0, 0, down < y ? 'end' : 'start', 'quadrant', content);
        node.setAttribute('transform', `translate(${middle} ${down < y ? top + 6 : bottom - 6}) rotate(-90)`);
        found.push({ node, box: box(middle - LINE, down < y ? top : bottom - long - 6, LINE + 4, long + 6) });
      }
    };
    name(AJS.I18n.getText('rice.roadmap.values.wins'), left, x, 'start', top + 12);
    name(AJS.I18n.getText('rice.roadmap.values.bets'), x, right, 'end', top + 12);
    name(AJS.I18n.getText('rice.roadmap.values.fillins'), left, x, 'start', bottom - 12);
    name(AJS.I18n.getText('rice.roadmap.values.think'), x, right, 'end', bottom - 12);
    return found;
  };

  /**
   * @param bubble makes the node of one point of ({point, x, y, r})
   * @return {node, nodes}: nodes in the order of the points
   */
  return (points, { width, log, xTitle, yTitle, split, bubble }) => {
    const height = Math.round(Math.max(280, Math.min(560, width * 0.6)));
    const size = sized(points, width);
    const values = points.map(({ value }) => value);
    const kind = log ? scales.logarithmic : scales.linear;
    const pad = size.radius + 4;
    const rows = height / 48;
    const longest = Math.max(...kind(values, 0, 1, rows).ticks.map((tick) => wide(short(tick))));
    const frame = { left: Math.ceil(longest) + 12, right: width - 1, top: 26, bottom: height - 42 };
    const x = kind(points.map(({ effort }) => effort), frame.left + pad, frame.right - pad, width / 80);
    const y = kind(values, frame.bottom - pad, frame.top + pad, rows);
    const bubbles = named(points.map((point) => ({ point, x: x.at(point.effort), y: y.at(point.value), r: size.of(point) })));
    const halves = split ? { x: x.at(split.effort), y: y.at(split.value) } : null;
    const names = halves ? quadrants(frame, halves.x, halves.y) : [];
    const nodes = bubbles.map(bubble);
    const order = nodes.map((node, index) => index).sort((one, other) => bubbles[other].r - bubbles[one].r);
    const node = svg('svg', { viewBox: `0 0 ${width} ${height}`, role: 'group', class: 'rice-svg' },
      ...axes(frame, x, y),
      ...(halves ? [line(halves.x, frame.top, halves.x, frame.bottom, 'split'), line(frame.left, halves.y, frame.right, halves.y, 'split')] : []),
      ...names.map((one) => one.node),
      text(0, 12, 'start', 'title', yTitle), text(frame.right, height - 6, 'end', 'title', xTitle),
      ...order.map((index) => nodes[index]),
      ...labels.place(bubbles, frame, names.map((one) => one.box)).map(({ bubble: it, box: at }) => text(at.left, at.top + 10, 'start', 'label', it.label)));
    return { node, nodes };
  };
});
