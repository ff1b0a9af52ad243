define('rice/report/states', ['rice/dom', 'rice/rest', 'rice/numbers'], (dom, rest, numbers) => {
  'use strict';

  const { element } = dom;

  const progress = ({ done, of }) => (of === 0
    ? AJS.I18n.getText('rice.report.making')
    : AJS.I18n.getText('rice.report.making.of', numbers.number(done), numbers.number(of)));

  const making = (title, preparing) => element('div', { class: 'rice-state' },
    element('h1', {}, title), element('p', { role: 'status' }, progress(preparing)));

  const link = (address, text) => element('a', { class: 'aui-button', href: address }, text);

  /** What is wrong, and what to do: without the dates of sprints there are periods of other kinds. */
  const failed = (title, problem, place, again) => {
    const sprints = Boolean(problem.errors && problem.errors.sprint);
    return element('div', { class: 'rice-state' },
      element('h1', {}, title),
      element('div', { class: 'aui-message aui-message-error', role: 'alert' }, element('p', {}, rest.sentence(problem))),
      sprints ? element('p', {}, AJS.I18n.getText('rice.report.sprints')) : null,
      element('p', {},
        ...(sprints
          ? [link(place.by('month'), AJS.I18n.getText('rice.report.months')),
            link(place.by('quarter'), AJS.I18n.getText('rice.report.quarters'))]
          : [element('button', { type: 'button', class: 'aui-button', onclick: again }, AJS.I18n.getText('rice.report.again'))])));
  };

  return { making, progress, failed };
});
