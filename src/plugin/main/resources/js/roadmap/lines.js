/** Lines from cards to those that wait for them. The details tell the same as text. */
define('rice/roadmap/lines', [], () => {
  'use strict';

  const SVG = 'http://www.w3.org/2000/svg';

  /** How far a line goes out before it turns, and the size of its arrow, in pixels. */
  const TURN = 40;
  const ARROW = 5;

  const path = (from, to) => {
    const before = from.right <= to.left;
    const start = { x: before ? from.right : from.left, y: from.top + from.height / 2 };
    const end = { x: to.left, y: to.top + to.height / 2 };
    const turn = before ? Math.max(TURN, (end.x - start.x) / 2) : -TURN / 2;
    const out = end.x - Math.abs(turn);
    return ['M', start.x, start.y, 'C', start.x + turn, start.y, out, end.y, end.x, end.y,
      'm', -ARROW, -ARROW, 'l', ARROW, ARROW, 'l', -ARROW, ARROW].join(' ');
  };

  return (table) => {
    const node = document.createElementNS(SVG, 'svg');
    node.setAttribute('class', 'rice-lines');
    node.setAttribute('aria-hidden', 'true');
    let pairs = [];

    const box = (origin) => (button) => {
      const { left, right, top, height } = button.closest('.rice-card').getBoundingClientRect();
      return { left: left - origin.left, right: right - origin.left, top: top - origin.top, height };
    };

    const draw = () => {
      const place = box(table.getBoundingClientRect());
      node.textContent = '';
      pairs.filter((pair) => pair.every((button) => button && button.offsetParent)).forEach((pair) => {
        const line = document.createElementNS(SVG, 'path');
        line.setAttribute('d', path(...pair.map(place)));
        node.append(line);
      });
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
