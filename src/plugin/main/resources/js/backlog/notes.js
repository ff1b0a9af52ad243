/** The marks of a save at its cell, with what a person can do there. */
define('rice/backlog/notes', ['rice/dom'], (dom) => {
  'use strict';

  const { element } = dom;

  const button = (text, onclick, primary) =>
    element('button', { class: 'aui-button' + (primary ? ' aui-button-primary' : ''), type: 'button', onclick }, text);

  const note = (label, ...children) => element('div', { class: 'rice-popup', role: 'group', 'aria-label': label }, ...children);

  const busy = () => ({ kind: 'busy', says: AJS.I18n.getText('rice.backlog.save.busy') });

  const refused = (sentence) => ({
    kind: 'refused', says: AJS.I18n.getText('rice.backlog.save.refused'), note: note(AJS.I18n.getText('rice.backlog.save.refused'), element('p', {}, sentence)),
  });

  /** What was entered while Jira was out of reach; entering it again sends it again. */
  const unsent = (value, sentence) => Object.assign(refused(sentence), { kind: 'unsent', says: AJS.I18n.getText('rice.backlog.save.unsent'), typed: value, sentence });

  /** `mine` and `theirs` are texts. */
  const conflict = ({ sentence, mine, theirs, keep, take }) => ({
    kind: 'conflict',
    says: AJS.I18n.getText('rice.backlog.save.conflict'),
    note: note(AJS.I18n.getText('rice.backlog.save.conflict'),
      element('p', {}, sentence),
      element('p', {}, AJS.I18n.getText('rice.backlog.save.conflict.both', mine, theirs)),
      element('p', { class: 'rice-popup-buttons' },
        button(AJS.I18n.getText('rice.backlog.save.keep', mine), keep, true), ' ',
        button(AJS.I18n.getText('rice.backlog.save.take', theirs), take))),
  });

  return { busy, refused, unsent, conflict };
});
