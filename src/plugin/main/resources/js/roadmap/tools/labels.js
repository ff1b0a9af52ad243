/** Which bubbles have room for their key beside them: the best first, none on another text or bubble, and not so many that nobody would read them. */
define('rice/roadmap/labels', [], () => {
  'use strict';

  /** Of one letter and of a line, at the size of the labels. */
  const LETTER = 6.6;
  const LINE = 13;

  const width = (text) => text.length * LETTER;

  const meet = (one, other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

  const within = (box, frame) => box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;

  const box = (left, top, wide, high) => ({ left, top, right: left + wide, bottom: top + high });

  const places = ({ x, y, r, label }) => {
    const wide = width(label);
    return [[x + r + 3, y - LINE / 2], [x - r - 3 - wide, y - LINE / 2], [x - wide / 2, y - r - LINE - 1], [x - wide / 2, y + r + 1]]
      .map(([left, top]) => box(left, top, wide, LINE));
  };

  /**
   * @param bubbles [{x, y, r, label}] in the order in which they may choose
   * @param taken boxes that are not free
   * @return [{bubble, box}] of those that found a place
   */
  const place = (bubbles, frame, taken) => {
    const most = (frame.right - frame.left) / 20;
    const circles = bubbles.map((bubble) => ({ bubble, box: box(bubble.x - bubble.r, bubble.y - bubble.r, 2 * bubble.r, 2 * bubble.r) }));
    const found = [];
    bubbles.forEach((bubble) => {
      const free = found.length < most && bubble.label && places(bubble).find((one) => within(one, frame)
        && !taken.concat(found.map((other) => other.box)).some((other) => meet(one, other))
        && !circles.some((circle) => circle.bubble !== bubble && meet(one, circle.box)));
      if (free) {
        found.push({ bubble, box: free });
      }
    });
    return found;
  };

  return { place, width, box, LINE };
});
