/** Which bubbles have room for their key beside them: the best first, none on another text or bubble, and not so many that nobody would read them. */
define('rice/roadmap/labels', [], () => {
  'use strict';

  const LINE = 13;

  /** Of a text in pixels, at the size of the labels. */
  const width = (text) => text.length * 6.6;

  const box = (left, top, wide, high = LINE) => ({ left, top, right: left + wide, bottom: top + high });

  const meet = (one, other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

  const within = (one, frame) => one.left >= frame.left && one.right <= frame.right && one.top >= frame.top && one.bottom <= frame.bottom;

  const places = ({ x, y, r, label }) => {
    const wide = width(label);
    return [[x + r + 3, y - LINE / 2], [x - r - 3 - wide, y - LINE / 2], [x - wide / 2, y - r - LINE - 1], [x - wide / 2, y + r + 1]]
      .map(([left, top]) => box(left, top, wide));
  };

  /**
   * @param bubbles [{x, y, r, label}] in the order in which they may choose
   * @param taken boxes that are not free
   * @return [{label, left, top}] of those that found a place
   */
  const place = (bubbles, frame, taken) => {
    const circles = bubbles.map(({ x, y, r }) => box(x - r, y - r, 2 * r, 2 * r));
    const found = [];
    bubbles.forEach((bubble, own) => {
      const free = found.length < (frame.right - frame.left) / 20 && bubble.label && places(bubble).find((one) =>
        within(one, frame) && !taken.concat(found).some((other) => meet(one, other)) && !circles.some((circle, index) => index !== own && meet(one, circle)));
      if (free) {
        found.push(Object.assign(free, { label: bubble.label }));
      }
    });
    return found;
  };

  return { place, width, box };
});
