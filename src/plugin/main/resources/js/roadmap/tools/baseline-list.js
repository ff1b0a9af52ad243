define('rice/roadmap/baseline-list', ['rice/dom', 'rice/roadmap/pieces', 'rice/roadmap/parts'], (dom, pieces, parts) => {
  'use strict';

  const { element, replace } = dom;
  const { button } = pieces;

  /** The question before a baseline goes, in its own cell; `remove()` promises that it is gone. */
  const remover = (baseline, remove, removed) => {
    const cell = element('div', {});
    const ask = () => {
      const sure = button(AJS.I18n.getText('rice.roadmap.changes.delete'), () => {
        sure.disabled = true;
        remove().then(() => removed(baseline), (problem) => {
          replace(cell, parts.trouble(problem, ask));
        });
      });
      replace(cell, element('p', {}, AJS.I18n.getText('rice.roadmap.changes.sure', baseline.name)), sure, ' ', button(AJS.I18n.getText('rice.roadmap.changes.keep'), () => {
        idle();
        cell.firstChild.focus();
      }));
      sure.focus();
    };
    const idle = () => replace(cell, button(AJS.I18n.getText('rice.roadmap.changes.delete'), ask, {
      class: 'aui-button aui-button-link', 'aria-label': AJS.I18n.getText('rice.roadmap.changes.delete.one', baseline.name),
    }));
    idle();
    return cell;
  };

  /** Who saved what when. */
  return (baselines, removed, remove) => {
    const isAny = baselines.some(({ deletable }) => deletable);
    return parts.table(AJS.I18n.getText('rice.roadmap.changes.baselines'), [
      AJS.I18n.getText('rice.roadmap.changes.baseline'), AJS.I18n.getText('rice.roadmap.changes.by'), AJS.I18n.getText('rice.roadmap.changes.at'),
    ].concat(isAny ? AJS.I18n.getText('rice.roadmap.changes.delete') : []), baselines.map((baseline) => [
      element('span', { dir: 'auto' }, baseline.name), baseline.by || '\u2013', baseline.atText,
    ].concat(isAny ? baseline.deletable ? remover(baseline, () => remove(baseline.id), removed) : '' : [])));
  };
});
