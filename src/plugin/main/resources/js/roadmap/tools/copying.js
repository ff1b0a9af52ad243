define('rice/roadmap/copying', ['rice/dom', 'rice/roadmap/pieces'], (dom, pieces) => {
  'use strict';

  const { element, replace } = dom;

  /** A button that puts a text into the clipboard; where the browser does not let it, the text is shown, selected. */
  return (text) => {
    const news = element('div', { role: 'status' });
    const byHand = () => {
      const area = element('textarea', { class: 'textarea rice-copy', readonly: true, rows: '8', 'aria-label': AJS.I18n.getText('rice.roadmap.changes.text') });
      area.value = text;
      replace(news, element('p', {}, AJS.I18n.getText('rice.roadmap.changes.byhand')), area);
      area.focus();
      area.select();
    };
    const copy = async () => {
      try {
        await navigator.clipboard.writeText(text);
        replace(news, element('p', {}, AJS.I18n.getText('rice.roadmap.changes.copied')));
      } catch (refused) {
        byHand();
      }
    };
    return element('div', {}, pieces.button(AJS.I18n.getText('rice.roadmap.changes.copy'), copy), news);
  };
});
