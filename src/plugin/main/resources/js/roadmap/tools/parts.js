define('rice/roadmap/parts', ['rice/dom', 'rice/rest', 'rice/roadmap/pieces'], (dom, rest, pieces) => {
  'use strict';

  const { element, replace } = dom;

  /** A labelled control; its `error(sentence)` marks it and takes the focus there, without a sentence all is well. */
  const field = (id, label, control) => {
    const message = element('div', { class: 'error', id: id + '-error', role: 'alert' });
    control.id = id;
    control.setAttribute('aria-describedby', message.id);
    const error = (sentence) => {
      message.textContent = sentence || '';
      control.setAttribute('aria-invalid', String(Boolean(sentence)));
      if (sentence) {
        control.focus();
      }
    };
    return { node: element('div', { class: 'rice-field' }, element('label', { for: id }, label), control, message), control, error };
  };

  const textInput = (attributes) => element('input', Object.assign({ class: 'text', type: 'text', autocomplete: 'off' }, attributes));

  /** @param choices [[value, text]] */
  const select = (choices, attributes) => element('select', Object.assign({ class: 'select' }, attributes),
    ...choices.map(([value, text]) => element('option', { value }, text)));

  const message = (kind, text, ...more) => element('div', { class: 'aui-message aui-message-' + kind, role: kind === 'error' ? 'alert' : null }, element('p', {}, text), ...more);

  const trouble = (problem, again) => message('error', rest.sentence(problem), again ? pieces.button(AJS.I18n.getText('rice.roadmap.retry'), again) : null);

  const table = (caption, heads, rows) => element('div', { class: 'rice-scroll', tabindex: '0', role: 'region', 'aria-label': caption },
    element('table', { class: 'aui', 'aria-label': caption },
      element('thead', {}, element('tr', {}, ...heads.map((head) => head.tagName === 'TH' ? head : element('th', { scope: 'col' }, head)))),
      element('tbody', {}, ...rows.map(([first, ...cells]) => element('tr', {}, element('th', { scope: 'row' }, first), ...cells.map((cell) => element('td', {}, cell)))))));

  /** A panel with a heading that takes the focus. Closed, also by Escape, it gives it back to the button that opens the container. */
  const panel = (view, container, title) => {
    const heading = element('h4', { id: container.id + '-title', tabindex: '-1' }, title);
    const body = element('div', {});
    const close = () => {
      const opener = document.querySelector('[aria-controls="' + CSS.escape(container.id) + '"]');
      opener.click();
      opener.focus();
    };
    const node = element('section', {
      class: 'rice-tool',
      'aria-labelledby': heading.id,
      onkeydown: (event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          close();
        }
      },
    }, element('div', { class: 'rice-tool-head' }, heading, element('button', {
      type: 'button', class: 'rice-close', 'aria-label': AJS.I18n.getText('rice.roadmap.tool.close', title), onclick: close,
    }, '\u00d7')), body);
    replace(container, node);
    heading.focus();
    return { body, heading, shown: () => node.isConnected };
  };

  return { field, textInput, select, message, trouble, table, panel };
});
