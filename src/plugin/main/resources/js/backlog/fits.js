/** What fits above the cut line, what the next unit would buy, and what to swap. */
define('rice/backlog/fits', ['rice/dom', 'rice/backlog/calls', 'rice/backlog/tables'], (dom, calls, tables) => {
  'use strict';

  const { element, replace } = dom;
  const { issue } = tables;

  /** What changes above the line: {@code out} and {@code in} as far as there are such issues. */
  const section = (title, part, unit) => part ? [element('h3', {}, title), element('p', {}, part.text),
    ...[[AJS.I18n.getText('rice.planning.out'), part.out], [AJS.I18n.getText('rice.planning.in'), part.in]].filter(([, issues]) => issues.length > 0)
      .flatMap(([name, issues]) => [element('h4', {}, name), element('ul', {}, ...issues.map((one) =>
        element('li', {}, ...issue(one), one.effortText && element('em', {}, one.effortText + ' ' + unit))))])] : [];

  /** What the cut line means, in the server's words. */
  const summary = ({ cut, next, swaps, refusal, over }, unit) => [
    ...[cut.text, over.text, refusal].map((text) => text && element('p', {}, text)),
    ...section(AJS.I18n.getText('rice.planning.next'), next, unit),
    ...section(AJS.I18n.getText('rice.planning.swaps'), swaps, unit),
  ];

  /** Opens it; it follows each new answer. */
  return (backlog) => {
    const view = element('div', { class: 'rice-planning' });
    const fill = calls.attempt(view, async () => {
      const { list, settings } = backlog.answer();
      replace(view, ...summary(await backlog.server.cut(backlog.query(), list.id), settings.effortUnit));
    });
    backlog.onAnswer(() => {
      if (view.isConnected) {
        fill();
      }
    });
    return () => {
      replace(view, AJS.I18n.getText('rice.planning.reading'));
      backlog.aside.open(AJS.I18n.getText('rice.planning.fits'), view);
      fill();
    };
  };
});
