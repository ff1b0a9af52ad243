define('rice/recalculations/undo',
  ['rice/dom', 'rice/rest', 'rice/recalculations/place', 'rice/recalculations/runs', 'rice/recalculations/section',
    'rice/recalculations/texts'],
  (dom, rest, places, runs, sections, texts) => {
    'use strict';

    const { element } = dom;
    const { action } = sections;

    const QUESTION = 'rice-undo-question';

    /** Whether a run is to be undone: says what that does. Escape and "Keep" lead back to the button. */
    const question = (run, undone, fail) => {
      const keep = () => places.go({ run: run.id });
      const undo = () => rest.post('recalculations/' + run.id + '/undo', {}).then(undone, fail);
      return element('div', {
        class: 'aui-message aui-message-warning rice-undo',
        role: 'group',
        'aria-labelledby': QUESTION,
        'aria-describedby': QUESTION + '-what',
        onkeydown: (event) => {
          if (event.key === 'Escape') {
            keep();
          }
        },
      },
      element('p', { class: 'title' }, element('strong', { id: QUESTION, tabindex: '-1' }, AJS.I18n.getText('rice.undo.question', runs.title(run)))),
      element('p', { id: QUESTION + '-what' }, texts.dates(run) ? AJS.I18n.getText('rice.undo.whatdates') : AJS.I18n.getText('rice.undo.what')),
      element('p', { class: 'rice-buttons' },
        action({ class: 'aui-button aui-button-primary', id: 'rice-undo-do' }, AJS.I18n.getText('rice.undo.do'), undo), ' ',
        element('button', { class: 'aui-button', type: 'button', id: 'rice-undo-keep', onclick: keep }, AJS.I18n.getText('rice.undo.keep'))));
    };

    return { QUESTION, question };
  });
