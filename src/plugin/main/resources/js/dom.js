define('rice/dom', [], () => {
  'use strict';

  /** Builds an element: attributes first, then children; texts are always texts, never markup. */
  const element = (name, attributes, ...children) => {
    const node = document.createElement(name);
    Object.entries(attributes || {}).forEach(([key, value]) => {
      if (key.startsWith('on')) {
        node.addEventListener(key.slice(2), value);
      } else if (value === true) {
        node.setAttribute(key, '');
      } else if (value !== false && value !== null && value !== undefined) {
        node.setAttribute(key, value);
      }
    });
    node.append(...children.filter((child) => child !== null && child !== undefined));
    return node;
  };

  const replace = (node, ...children) => {
    node.textContent = '';
    node.append(...children.filter((child) => child !== null && child !== undefined));
  };

  return { element, replace };
});
