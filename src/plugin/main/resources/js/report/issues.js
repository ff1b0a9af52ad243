define('rice/report/issues', ['wrm/context-path', 'rice/dom'], (contextPath, dom) => {
  'use strict';

  const { element } = dom;

  const link = (key) => element('a', { href: contextPath() + '/browse/' + encodeURIComponent(key) }, key);

  /** A text with the issue that it is about in front; without one, just the text. */
  const about = (key, text) => (key === null ? [text] : [link(key), ' ', element('span', { dir: 'auto' }, text)]);

  return { link, about };
});
