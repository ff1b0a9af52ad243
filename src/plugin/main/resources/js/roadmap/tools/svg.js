define('rice/roadmap/svg', [], () => {
  'use strict';

  const SVG = 'http://www.w3.org/2000/svg';

  /** As rice/dom makes elements, within an image. */
  return (name, attributes, ...children) => {
    const node = document.createElementNS(SVG, name);
    Object.entries(attributes).forEach(([key, value]) => {
      if (key.startsWith('on')) {
        node.addEventListener(key.slice(2), value);
      } else {
        node.setAttribute(key, typeof value === 'number' ? Math.round(value * 10) / 10 : value);
      }
    });
    node.append(...children);
    return node;
  };
});
