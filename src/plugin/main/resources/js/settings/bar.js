/** The bar at the foot of the page: what is not saved, what can be done with it, and what is under way. */
define('rice/settings/bar', ['rice/dom'], (dom) => {
  'use strict';

  const { element, replace } = dom;

  const NOTHING = AJS.I18n.getText('rice.set.change.nothing');

  const cell = (text) => element('td', { dir: 'auto' }, text === null ? element('span', { class: 'rice-subtle' }, NOTHING) : text);

  /** Changes as a table: what, before, after. */
  const changesTable = (changes, label) => element('div', { class: 'rice-scroll' }, element('table', { class: 'aui rice-changes', 'aria-label': label },
    element('thead', {}, element('tr', {},
      element('th', { scope: 'col' }, AJS.I18n.getText('rice.set.change.what')),
      element('th', { scope: 'col' }, AJS.I18n.getText('rice.set.change.before')),
      element('th', { scope: 'col' }, AJS.I18n.getText('rice.set.change.after')))),
    element('tbody', {}, ...changes.map(({ label: what, before, after }) => element('tr', {}, element('th', { scope: 'row', dir: 'auto' }, what), cell(before), cell(after))))));

  /**
   * @param actions {save, preview, discard, go(path)}
   * @param otherwise takes the focus when the bar goes
   */
  const bar = ({ save, preview, discard, go }, otherwise) => {
    const status = element('div', { class: 'rice-bar-status', role: 'status' });
    const list = element('div', { class: 'rice-bar-list', id: 'rice-bar-list', hidden: true });
    const news = element('div', { class: 'rice-bar-news', tabindex: '-1' });

    const open = (isOpen) => {
      list.hidden = !isOpen;
      details.setAttribute('aria-expanded', String(isOpen));
    };

    const button = (text, id, run, kind = '') => element('button', { type: 'button', id, class: 'aui-button' + kind, onclick: run }, text);
    const details = element('button', { type: 'button', class: 'aui-button aui-button-link rice-bar-details', id: 'rice-bar-details', 'aria-controls': list.id, onclick: () => open(list.hidden) });
    const buttons = [
      button(AJS.I18n.getText('rice.set.save'), 'rice-set-save', save, ' aui-button-primary'),
      button(AJS.I18n.getText('rice.set.preview'), 'rice-set-preview', preview),
      button(AJS.I18n.getText('rice.set.discard'), 'rice-set-discard', discard, ' aui-button-link'),
    ];
    const row = element('div', { class: 'rice-bar-row', hidden: true }, element('div', { class: 'rice-bar-what' }, status, details), element('div', { class: 'rice-bar-buttons' }, ...buttons));
    const node = element('div', { class: 'rice-bar', role: 'region', 'aria-label': AJS.I18n.getText('rice.set.bar'), hidden: true }, news, list, row);

    // What gets the focus is not hidden by the bar, however much it says.
    new ResizeObserver(() => document.documentElement.style.setProperty('--rice-bar', node.offsetHeight + 'px')).observe(node);

    const appear = () => { node.hidden = row.hidden && news.childNodes.length === 0; };

    /** What is told has it, or what can be done; a bar that is not there has none. */
    const focus = () => {
      if (news.childNodes.length > 0) {
        news.focus();
      } else if (!row.hidden) {
        buttons[0].focus();
      } else {
        otherwise();
      }
    };

    const errorList = (errors) => element('ul', { class: 'rice-bar-errors' }, ...errors.map(([path, sentence, where]) => element('li', {},
      element('a', { href: '#', onclick: (event) => { event.preventDefault(); go(path); } }, where), ' ', element('span', { dir: 'auto' }, sentence))));

    const SHOW = {
      checking: () => ({ text: AJS.I18n.getText('rice.set.bar.changed') }),
      right: ({ changes }) => ({
        text: AJS.I18n.getText('rice.set.bar.changes', changes.length), more: AJS.I18n.getText('rice.set.bar.show'), content: changesTable(changes, AJS.I18n.getText('rice.set.bar.list')),
      }),
      wrong: ({ errors }) => ({ text: AJS.I18n.getText('rice.set.bar.wrong', errors.length), more: AJS.I18n.getText('rice.set.bar.show'), content: errorList(errors) }),
      failed: ({ sentence }) => ({ text: sentence }),
    };

    return {
      node,

      /** @param state null where nothing is changed; else as checking tells it, errors as [[path, sentence, where]] */
      show: (state) => {
        const isFocused = row.contains(document.activeElement);
        const wasShown = !row.hidden;
        row.hidden = state === null;
        if (state === null) {
          open(false);
        } else if (state.state !== 'checking' || !wasShown) {
          const { text, more, content } = SHOW[state.state](state);
          status.textContent = text;
          details.hidden = !more;
          details.textContent = more || '';
          const wasInList = list.contains(document.activeElement);
          replace(list, content || null);
          open(!list.hidden && Boolean(content));
          if (wasInList) {
            details.focus();
          }
        }
        appear();
        if (isFocused && row.hidden) {
          focus();
        }
      },

      open: () => open(true),

      busy: (isBusy) => buttons.forEach((one) => (isBusy ? one.setAttribute('aria-disabled', 'true') : one.removeAttribute('aria-disabled'))),

      /** What is under way or has happened; nothing clears it. */
      news: (...children) => {
        const isFocused = news.contains(document.activeElement);
        replace(news, ...children);
        appear();
        if (isFocused) {
          focus();
        }
      },

      focus,
    };
  };

  return { bar, changesTable };
});
