define('rice/backlog/order-watch', ['rice/dom'], (dom) => {
  'use strict';

  const { element } = dom;

  const EVERY = 60000;
  /** After an edit the ranking needs a moment to know of it. */
  const SOON = 1500;

  /**
   * Tells when the order has changed since the list was made, and leaves it to the reader when the rows move.
   *
   * @param ask promises whether the list is still current
   */
  return ({ ask, reload }) => {
    const text = element('span', { role: 'status' });
    const button = element('button', { type: 'button', class: 'aui-button aui-button-link', hidden: true, onclick: reload }, AJS.I18n.getText('rice.backlog.order.show'));
    const node = element('div', { class: 'rice-order' }, text, button);
    let timer = null;

    const show = (current) => {
      const words = current ? '' : AJS.I18n.getText('rice.backlog.order.changed');
      if (text.textContent !== words) {
        text.textContent = words;
      }
      button.hidden = current;
    };

    const later = (millis) => {
      window.clearTimeout(timer);
      timer = window.setTimeout(check, millis);
    };

    /** Whoever does not look at the page is told on return; failures are those of the next fetch, too. */
    const check = () => {
      const asked = document.hidden || !button.hidden ? Promise.resolve() : ask().catch(() => undefined);
      asked.then(() => later(EVERY));
    };

    document.addEventListener('visibilitychange', () => {
      if (!document.hidden && timer !== null) {
        later(0);
      }
    });

    return { node, show, soon: () => later(SOON), start: () => later(EVERY) };
  };
});
