define('rice/backlog/parts', ['rice/dom'], (dom) => {
  'use strict';

  const { element } = dom;

  /** A labelled choice of [text, what choosing it does]. */
  const choice = (id, label, choices) => {
    const select = element('select', { class: 'select', id, onchange: () => choices[select.selectedIndex][1]() },
      ...choices.map(([text]) => element('option', {}, text)));
    return element('div', { class: 'field-group' }, element('label', { for: id }, label), select);
  };

  const button = (text, onclick, kind = '') => element('button', { class: 'aui-button' + kind, type: 'button', onclick }, text);

  return { choice, button };
});
