/** Value against effort as bubbles: the drawing, for a width in pixels. */
define('rice/roadmap/chart', ['rice/numbers', 'rice/roadmap/plot', 'rice/roadmap/labels'], (numbers, plot, labels) => {
  'use strict';

  const { svg, line, text } = plot;

  /** Those at the very same place share one label, which the best of them has. */
  const name = (bubbles) => {
    const first = {};
    bubbles.forEach((bubble) => {
      const spot = Math.round(bubble.x) + ' ' + Math.round(bubble.y);
      const best = first[spot] = first[spot] || Object.assign(bubble, { more: -1 });
      best.more += 1;
      best.label = best.point.key + (best.more ? ' ' + AJS.I18n.getText('rice.roadmap.values.more', best.more) : '');
    });
  };

  const axes = ({ left, right, top, bottom }, x, y) => [
    ...x.ticks.flatMap((tick) => [line(x.at(tick), top, x.at(tick), bottom, 'grid'), text(x.at(tick), bottom + 16, 'middle', 'tick', numbers.number(tick))]),
    ...y.ticks.flatMap((tick) => [line(left, y.at(tick), right, y.at(tick), 'grid'), text(left - 6, y.at(tick) + 4, 'end', 'tick', numbers.number(tick))]),
    line(left, bottom, right, bottom, 'axis'), line(left, top, left, bottom, 'axis'),
    ...(x.gap ? [0, 4].map((more) => line(x.gap + more, bottom + 5, x.gap + more + 4, bottom - 5, 'axis')) : []),
    ...(y.gap ? [0, 4].map((more) => line(left - 5, y.gap + more + 4, left + 5, y.gap + more, 'axis')) : []),
  ];

  /** The names of the quadrants, in their outer corners; upright where a quadrant is too narrow, and left out where it has no room at all. */
  const quadrants = ({ left, right, top, bottom }, x, y, all) => all.flatMap((content, corner) => {
    const [isLeft, isHigh] = [corner % 2 === 0, corner < 2];
    const long = labels.width(content) * 1.1 + 8;
    const [wide, high] = [isLeft ? x - left : right - x, isHigh ? y - top : bottom - y];
    const edge = isLeft ? left + 6 : right - 6;
    if (long <= wide) {
      const base = isHigh ? top + 16 : bottom - 8;
      return { node: text(edge, base, isLeft ? 'start' : 'end', 'quadrant', content), box: labels.box(isLeft ? left : right - long, base - 11, long) };
    }
    if (wide < 20 || high < long) {
      return [];
    }
    const node = text(0, 0, isHigh ? 'end' : 'start', 'quadrant', content);
    const middle = isLeft ? edge + 8 : edge;
    node.setAttribute('transform', `translate(${middle} ${isHigh ? top + 6 : bottom - 6}) rotate(-90)`);
    return { node, box: labels.box(middle - 11, isHigh ? top : bottom - long, 15, long) };
  });

  /**
   * @param bubble makes the node of one point of {point, x, y, r}
   * @return {node, nodes}: nodes in the order of the points
   */
  return (points, { width, log, xTitle, yTitle, split, bubble }) => {
    const height = Math.round(Math.max(280, Math.min(560, width * 0.6)));
    const kind = log ? plot.logarithmic : plot.linear;
    const values = points.map(({ value }) => value);
    const reach = Math.max(1, ...points.map((point) => point.reach));
    // The area is proportional to the reach; where there are many, all are smaller, and none too small to be seen.
    const most = Math.max(8, Math.min(28, width / 26, 160 / Math.sqrt(points.length)));
    const pad = most + 4;
    const rows = height / 48;
    const longest = Math.max(...kind(values, 0, 1, rows).ticks.map((tick) => labels.width(numbers.number(tick))));
    const frame = { left: Math.ceil(longest) + 12, right: width - 1, top: 26, bottom: height - 42 };
    const x = kind(points.map(({ effort }) => effort), frame.left + pad, frame.right - pad, width / 80);
    const y = kind(values, frame.bottom - pad, frame.top + pad, rows);
    const bubbles = points.map((point) => ({ point, x: x.at(point.effort), y: y.at(point.value), r: Math.max(4, most * Math.sqrt(point.reach / reach)) }));
    name(bubbles);
    const [middle, half] = split ? [x.at(split.effort), y.at(split.value)] : [];
    const names = split ? quadrants(frame, middle, half, split.quadrants) : [];
    const nodes = bubbles.map(bubble);
    const node = svg('svg', { viewBox: `0 0 ${width} ${height}`, role: 'group', class: 'rice-svg' },
      ...axes(frame, x, y),
      ...(split ? [line(middle, frame.top, middle, frame.bottom, 'split'), line(frame.left, half, frame.right, half, 'split')] : []),
      text(0, 12, 'start', 'title', yTitle), text(frame.right, height - 6, 'end', 'title', xTitle),
      // The small ones above the large ones.
      ...bubbles.map(({ r }, index) => [r, nodes[index]]).sort(([one], [other]) => other - one).map(([, it]) => it),
      ...names.map((one) => one.node),
      ...labels.place(bubbles, frame, names.map((one) => one.box)).map(({ label, left, top }) => text(left, top + 10, 'start', 'label', label)));
    return { node, nodes };
  };
});
