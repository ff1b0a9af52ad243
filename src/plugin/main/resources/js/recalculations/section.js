define('rice/recalculations/section', ['rice/dom'], (dom) => {
  'use strict';

  const { element, replace } = dom;

  /** Draws anew what is inside, and leaves the focus on what has the same id afterwards. */
  const redraw = (node, ...children) => {
    const focused = node.contains(document.activeElement) ? document.activeElement.id : '';
    replace(node, ...children);
    const again = focused === '' ? null : document.getElementById(focused);
    if (again !== null) {
      again.focus({ preventScroll: true });
    }
  };

  /** A part of the page that is drawn anew only when what it shows has changed. */
  const section = (attributes, build) => {
    const node = element('section', attributes);
    let shown = null;
    const show = (data) => {
      const text = JSON.stringify(data);
      if (text !== shown) {
        shown = text;
        redraw(node, ...build(data));
      }
    };
    return { node, show };
  };

  /** A table that scrolls by itself where the page is narrow. */
  const table = (label, columns, rows) =>
    element('div', { class: 'rice-scroll' },
      element('table', { class: 'aui', 'aria-label': label },
        element('thead', {}, element('tr', {}, ...columns.map((column) =>
          element('th', { scope: 'col', class: column.number ? 'rice-number' : null }, column.text)))),
        element('tbody', {}, ...rows)));

  const numberCell = (...children) => element('td', { class: 'rice-number' }, ...children);

  const message = (kind, ...children) =>
    element('div', { class: 'aui-message aui-message-' + kind }, element('p', {}, ...children));

  /** A button that starts one request and takes no second click until that is over. */
  const action = (attributes, text, work) => {
    const button = element('button', Object.assign({ class: 'aui-button', type: 'button' }, attributes, {
      onclick: () => {
        if (button.getAttribute('aria-disabled') !== 'true') {
          // Not disabled: the focus would be lost.
          button.setAttribute('aria-disabled', 'true');
          work().finally(() => button.removeAttribute('aria-disabled'));
        }
      },
    }), text);
    return button;
  };

  return { section, redraw, table, numberCell, message, action };
});
