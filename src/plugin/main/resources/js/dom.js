define('rice/dom', [], () => {
  'use strict';

  const append = (node, children) => node.append(...children.filter((child) => child !== null && child !== undefined));

  /** Gives a node attributes first, then children; texts are always texts, never markup. */
  const filled = (node, attributes, children) => {
    Object.entries(attributes || {}).forEach(([key, value]) => {
      if (key.startsWith('on')) {
        node.addEventListener(key.slice(2), value);
      } else if (value === true) {
        node.setAttribute(key, '');
      } else if (value !== false && value !== null && value !== undefined) {
        node.setAttribute(key, value);
      }
    });
    append(node, children);
    return node;
  };

  const element = (name, attributes, ...children) => filled(document.createElement(name), attributes, children);

  const replace = (node, ...children) => {
    node.textContent = '';
    append(node, children);
  };

  return { filled, element, replace };
});
