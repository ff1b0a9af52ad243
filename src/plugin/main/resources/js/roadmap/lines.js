/** Lines from cards to those that wait for them. The details tell the same as text. */
define('rice/roadmap/lines', ['rice/roadmap/pieces'], (pieces) => {
  'use strict';

  const { svg } = pieces;

  /** How far a line goes out before it turns, and the size of its arrow, in pixels. */
  const TURN = 40;

  /** Within a column there is no more room than between a card and the edge. */
  const NEAR = 8;
  const ARROW = 5;

  const path = (from, to) => {
    const before = from.right <= to.left;
    const start = { x: before ? from.right : from.left, y: from.top + from.height / 2 };
    const end = { x: to.left, y: to.top + to.height / 2 };
    const turn = before ? Math.max(TURN, (end.x - start.x) / 2) : -NEAR;
    const out = end.x - Math.abs(turn);
    return ['M', start.x, start.y, 'C', start.x + turn, start.y, out, end.y, end.x, end.y,
      'm', -ARROW, -ARROW, 'l', ARROW, ARROW, 'l', -ARROW, ARROW].join(' ');
  };

  return (table) => {
    const node = svg('svg', { class: 'rice-lines', 'aria-hidden': 'true' });
    let pairs = [];

    const box = (origin) => (button) => {
      const { left, right, top, height } = button.closest('.rice-card').getBoundingClientRect();
      return { left: left - origin.left, right: right - origin.left, top: top - origin.top, height };
    };

    const draw = () => {
      const place = box(table.getBoundingClientRect());
      node.replaceChildren(...pairs.filter((pair) => pair.every((button) => button && button.offsetParent))
        .map((pair) => svg('path', { d: path(...pair.map(place)) })));
    };

    const observer = new ResizeObserver(draw);
    const show = (wanted) => {
      pairs = wanted;
      observer.disconnect();
      draw();
      if (pairs.length) {
        // Details that open, or more cards, move what stands below them.
        observer.observe(table);
      }
    };
    return { node, show, leave: () => observer.disconnect() };
  };
});
