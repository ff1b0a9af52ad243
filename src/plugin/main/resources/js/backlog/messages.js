define('rice/backlog/messages', ['rice/dom'], (dom) => {
  'use strict';

  const { element, replace } = dom;

  /** How long good news stay that need no answer. */
  const GOOD_NEWS = 8000;

  /** One line of news: what went well is told in passing, errors at once; each stays until the next, or until it is closed. {@code back} takes the focus from a button that goes. */
  return (back) => {
    const status = element('div', { role: 'status' });
    const alert = element('div', { role: 'alert' });
    const node = element('div', { class: 'rice-messages' }, status, alert);
    let timer = null;

    const clear = () => {
      window.clearTimeout(timer);
      replace(status);
      replace(alert);
    };

    const leave = ({ detail }) => {
      clear();
      // Pressed by a key.
      if (detail === 0) {
        back();
      }
    };

    const close = () => element('button', { type: 'button', class: 'rice-close', 'aria-label': AJS.I18n.getText('rice.backlog.message.close'), onclick: leave }, '\u00d7');

    const say = (kind, text, action) => {
      clear();
      const button = action ? element('button', {
        type: 'button', class: 'aui-button aui-button-link', onclick: (event) => { leave(event); action.run(); },
      }, action.label) : null;
      replace(kind === 'error' ? alert : status, element('div', { class: 'aui-message aui-message-' + kind }, element('p', {}, text, ' ', button), close()));
      if ((kind === 'success' || kind === 'info') && !action) {
        timer = window.setTimeout(clear, GOOD_NEWS);
      }
    };

    return { node, say, clear };
  };
});
